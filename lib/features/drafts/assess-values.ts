import "server-only";
import { assess } from "../../clinical/engine/assess.ts";
import type { FormValues } from "../../platform/action-state.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { answersInForm } from "../presentations/answers-in-form.ts";
import { type Assess, assessSafely } from "../presentations/assess-safely.ts";
import { countAnswers } from "../presentations/count-answers.ts";
import { registeredAnswers } from "../presentations/registered-answers.ts";
import { tierRank } from "../presentations/tier-rank.ts";
import { formOf } from "./draft-values.ts";

/** What recording these values would give, read as the verdict beside the form reads them. */
export async function assessValues(
  tx: Tx,
  actor: Actor,
  patientId: string,
  values: FormValues,
  asOf: string,
) {
  const { guidelineProfile } = actor;
  const registered = await registeredAnswers(tx, actor, patientId, asOf);
  // Whatever fails on what was typed, the draft is kept and ranks with the emergencies.
  const read: Assess = (known, context) => {
    const { answers, said } = answersInForm(formOf(values), asOf);
    const { relevance } = countAnswers({ ...answers, ...known }, said.others, context ?? {});
    return assess(relevance.answers, context);
  };
  const assessment = assessSafely(read, registered, { asOf, guidelineProfile });
  const tier = assessment?.tier ?? null;
  return { tier, tierRank: tierRank(tier), incomplete: assessment?.incomplete ?? true };
}
