import type { FindingGroupId } from "../../clinical/knowledge/finding-groups.ts";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import { groups } from "../../clinical/knowledge/groups.ts";
import { minimumSafetySet } from "../../clinical/knowledge/minimum-safety-set.ts";
import { resultFindings } from "../results/result-findings.ts";

/** Nerves, bladder, bowel and sexual function outside the group of the catalogue that is about them. */
const alsoNeurological: ReadonlySet<FindingId> = new Set([
  ...groups.NG234_NEURO,
  ...groups.CES_SET,
  ...groups.CORD_SET,
  ...groups.ANY_NEURO,
  "leg_pain_unilateral_to_bilateral",
  "neurogenic_claudication",
  "luts",
]);

/** How the person is now: the pain, the general state, this episode; pregnancy is asked before every test. */
const ofToday: readonly FindingGroupId[] = ["B", "D", "K", "R"];
const alsoOfToday: readonly FindingId[] = ["exam_performed", "setting", "pregnancy_status"];

/** Of these nothing said before is shown: an old "no" beside the question could stand in for asking. */
export function isNeurological(finding: FindingId): boolean {
  return findingsById[finding].group === "C" || alsoNeurological.has(finding);
}

/** Whether an earlier answer may be taken over by choosing to: history and risks, never the safety questions. */
export function mayUseAgain(finding: FindingId): boolean {
  const { group, question } = findingsById[finding];
  const askedAnew: readonly FindingId[] = [...minimumSafetySet, ...alsoOfToday];
  return (
    question !== null &&
    !isNeurological(finding) &&
    !ofToday.includes(group) &&
    !askedAnew.includes(finding) &&
    !resultFindings.has(finding)
  );
}
