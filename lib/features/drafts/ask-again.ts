import { findings } from "../../clinical/knowledge/findings.ts";
import { isNeurological, mayUseAgain } from "../presentations/asked-anew.ts";
import { resultFindings } from "../results/result-findings.ts";
import type { AskedAgain } from "./view.ts";

/**
 * What is true of one consultation only: neurology, the safety questions, the pain, the examination and all that was
 * measured. Taken over from an earlier day it could hide a cord, a cauda equina or a sepsis of today. A result of a
 * test stays: it carries the day of its sample.
 */
export const askAgain: readonly AskedAgain[] = findings
  .filter(({ id }) => !mayUseAgain(id) && (isNeurological(id) || !resultFindings.has(id)))
  .map(({ id, label }) => ({ finding: id, label }));
