import { recordOf } from "../../platform/record-of.ts";
import type { EntryProblem } from "./read-entries.ts";
import { codedEntry, type ResultEntry } from "./result-entry.ts";
import { type ScoreId, scoreIds, scoreOf, scores } from "./scores.ts";

/** The scores of a form, each as its items; nothing where no item was chosen. */
export function readScores(fields: Readonly<Partial<Record<ScoreId, unknown>>>) {
  const read = scoreIds.map((id) => readScore(id, partsOf(fields[id])));
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Read {
  readonly entry: ResultEntry | null;
  readonly problems: readonly EntryProblem[];
}

function readScore(id: ScoreId, parts: Readonly<Record<string, string>>): Read {
  if (Object.keys(parts).length === 0) return { entry: null, problems: [] };
  const result = scoreOf(id, parts);
  if (result.state === "problem") {
    const problems = result.problems.map(({ field, text }) => ({
      path: [id, field],
      message: `${scores[id].title}: ${text}`,
    }));
    return { entry: null, problems };
  }
  return { entry: { ...codedEntry, finding: id, coded: result.text, parts }, problems: [] };
}

function partsOf(fields: unknown): Record<string, string> {
  const chosen = Object.entries(recordOf(fields)).filter(([, value]) => value !== "");
  return Object.fromEntries(chosen.map(([part, value]) => [part, String(value)]));
}
