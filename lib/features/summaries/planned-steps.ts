import { inProfile } from "../../clinical/engine/profile-text.ts";
import { patientReferrals } from "../../clinical/knowledge/patient-referrals.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import type { LoopState } from "../follow-up/schema.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationView } from "../presentations/view.ts";
import { titleWithoutReview } from "../results/result-labels.ts";

export interface PlannedStep {
  readonly what: string;
  /** "24-Nov-2026", or "22-Nov-2026 16:02" for clocks in hours or minutes. */
  readonly by: string;
  /** The time has passed: nothing is promised by it any more. */
  readonly late: boolean;
}

/** What the patient waits for, each once: visits, tests and referrals to come, and results to be told. */
export function plannedSteps({ loops, recommendations }: PresentationView): PlannedStep[] {
  const codes = new Map(recommendations.map(({ loopId, code }) => [loopId, code]));
  const steps = loops.flatMap((loop) => {
    const what = loop.outcome === null ? awaited(loop, codes.get(loop.id)) : null;
    return what ? [{ what, by: loop.due.text, late: loop.due.overdue }] : [];
  });
  return [...new Map(steps.map((step) => [`${step.what} ${step.by} ${step.late}`, step])).values()];
}

/** What was missed is to come again. */
const toCome: readonly LoopState[] = ["proposed", "ordered", "booked", "did_not_attend"];
const resultToTell: readonly LoopState[] = ["done", "resulted", "reviewed", "acted_on"];

function awaited({ kind, state, title }: LoopRow, code: string | undefined): string | null {
  const isToCome = toCome.includes(state);
  if (kind === "recheck") return isToCome ? "We look at your back pain again" : null;
  if (kind === "action") {
    const service = patientReferrals[code ?? ""] ?? referralsByText.get(title);
    return isToCome && service ? `We refer you to ${service}` : null;
  }
  if (isToCome) return title;
  return resultToTell.includes(state)
    ? `We tell you the result: ${titleWithoutReview(title)}`
    : null;
}

/** By what their loops are called: an amendment may no longer suggest what was accepted before. */
const referralsByText = new Map(
  rules.flatMap(({ id, actions }) =>
    actions.flatMap(({ text }, place) => {
      const service = patientReferrals[`${id}#${place + 1}`];
      if (!service) return [];
      return (["UK", "US"] as const).map((profile) => [inProfile(text, profile), service] as const);
    }),
  ),
);
