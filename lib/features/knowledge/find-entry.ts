import { type Finding, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { type Investigation, investigationsById } from "../../clinical/knowledge/investigations.ts";
import { type Rule, rulesById } from "../../clinical/knowledge/rules.ts";
import { type Source, sourcesById } from "../../clinical/knowledge/sources.ts";
import { type Treatment, treatments } from "../../clinical/knowledge/treatments.ts";

/** Each by its own id; null for anything else, "__proto__" and "constructor" included. */
export function findFinding(id: string): Finding | null {
  return isFindingId(id) ? findingsById[id] : null;
}

export function findRule(id: string): Rule | null {
  return own(rulesById, id);
}

export function findInvestigation(id: string): Investigation | null {
  return own(investigationsById, id);
}

export function findTreatment(id: string): Treatment | null {
  return treatments.find((treatment) => treatment.id === id) ?? null;
}

export function findSource(id: string): Source | null {
  return own(sourcesById, id);
}

function own<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | null {
  return Object.hasOwn(entries, id) ? (entries[id] ?? null) : null;
}
