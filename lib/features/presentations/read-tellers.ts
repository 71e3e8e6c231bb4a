import { type FindingId, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { recordOf } from "../../platform/record-of.ts";
import type { Read, SaidProblem } from "./said-fields.ts";
import { isTeller, type Teller, tellerLabels } from "./tellers.ts";

const accepted = Object.values(tellerLabels).join(", ").toLowerCase();

/** Who gave which answer; "" is nobody in particular. */
export function readTellers(
  group: "by" | "otherBy",
  fields: unknown,
): Read<Readonly<Partial<Record<FindingId, Teller>>>> {
  const said = Object.entries(recordOf(fields)).filter(([, value]) => value !== "");
  const isGood = ([id, value]: [string, unknown]) => isFindingId(id) && isTeller(value);
  const problems = said
    .filter((entry) => !isGood(entry))
    .map(([id]): SaidProblem => {
      const name = isFindingId(id) ? findingsById[id].label : `"${id}"`;
      return { path: [group, id], message: `${name}: choose who said it: ${accepted}` };
    });
  return { value: Object.fromEntries(said.filter(isGood)), problems };
}

/** Who answers the questions of the form; null while nobody chose. */
export function readSaidBy(value: unknown): Read<Teller | null> {
  if (value === undefined || value === "") return { value: null, problems: [] };
  if (isTeller(value)) return { value, problems: [] };
  const message = `Choose who answers: ${accepted}`;
  return { value: null, problems: [{ path: ["saidBy"], message }] };
}
