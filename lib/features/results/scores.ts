import { bilsky } from "../../clinical/calculators/bilsky.ts";
import type { Calculator, ChoiceInput, Result } from "../../clinical/calculators/model.ts";
import { sins } from "../../clinical/calculators/sins.ts";

/** Read by radiology or the spinal team beside the findings of the catalogue (specification 5.1 and 5.2). */
export const scoreIds = ["sins", "bilsky"] as const;
export type ScoreId = (typeof scoreIds)[number];

export const scores: Readonly<
  Record<ScoreId, Omit<Calculator, "inputs"> & { readonly inputs: readonly ChoiceInput[] }>
> = { sins, bilsky };

export function isScoreId(id: string): id is ScoreId {
  const known: readonly string[] = scoreIds;
  return known.includes(id);
}

type Parts = Readonly<Record<string, string>>;

/** What the items come to; of some items only, the range that is still possible. */
export function scoreOf(id: ScoreId, parts: Parts): Result {
  return scores[id].score(parts);
}

/** "Location 3 + Pain 1 + … = 9 of 18"; what is missing stands as "?". */
export function scoreArithmetic(id: ScoreId, parts: Parts): string {
  const result = scoreOf(id, parts);
  const total = "text" in result ? result.text : "";
  const items = scores[id].inputs.map((input) => {
    const points = chosen(input, parts)?.points;
    return points === null ? null : `${input.label.replace(/ \(.*/, "")} ${points ?? "?"}`;
  });
  const added = items.filter((item) => item !== null);
  return added.length > 1 ? `${added.join(" + ")} = ${total}` : total;
}

/** Not to be passed over: a sum that is or may still be 7 or more, a high grade, and what cannot be read. */
export function isScoreAbnormal(id: ScoreId, parts: Parts): boolean {
  const result = scoreOf(id, parts);
  if (id === "bilsky") return parts["grade"] === "2" || parts["grade"] === "3";
  if (result.state === "range") return result.high >= 7;
  return result.state !== "complete" || Number(result.score) >= 7;
}

function chosen({ id, options }: ChoiceInput, parts: Parts) {
  return options.find(({ value }) => value === parts[id]);
}
