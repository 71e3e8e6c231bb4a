import { findings } from "../../clinical/knowledge/findings.ts";
import type { AskedAgain } from "./view.ts";

/**
 * Neurology, sphincters and how far the patient was examined: true of one consultation only. Taken
 * over from an earlier day they could hide a cord or a cauda equina that is failing now.
 */
export const askAgain: readonly AskedAgain[] = findings
  .filter(({ id, group }) => group === "C" || id === "exam_performed")
  .map(({ id, label }) => ({ finding: id, label }));
