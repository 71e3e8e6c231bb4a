import type { Answers } from "../../../clinical/engine/answers.ts";
import { assess } from "../../../clinical/engine/assess.ts";
import { minimumSafetySet } from "../../../clinical/knowledge/minimum-safety-set.ts";
import type { LoopRow } from "../../follow-up/view.ts";
import { withinText } from "../../follow-up/within-text.ts";
import type { PatientBannerView } from "../../patients/identity.ts";
import { type Recommendation, recommendationsOf } from "../../presentations/recommendations.ts";
import { toStoredAnswers } from "../../presentations/stored-answers.ts";
import type { PresentationView, RecommendationView } from "../../presentations/view.ts";

const recordedAt = { iso: "2026-11-24T14:02:00.000Z", text: "24-Nov-2026 14:02" };

export const fictionalPatient: PatientBannerView = {
  id: "01990000-0000-7000-8000-000000000001",
  number: "999 000 0001",
  familyName: "Testpatient",
  givenNames: "Ada",
  dateOfBirth: "1961-04-05",
  bornText: "05-Apr-1961",
  ageYears: 65,
  sexAtBirth: "female",
  deceasedOn: null,
  fictional: true,
  openLoops: 1,
  cancer: null,
  cancerConfirmed: false,
};

/** Every safety question answered no, fully examined. */
export const safetySetAllNo: Answers = {
  ...Object.fromEntries(minimumSafetySet.map((id) => [id, "no"])),
  exam_performed: "full",
  age_years: 65,
  sex_at_birth: "female",
};

/** Breast cancer and new weak legs: an emergency with the safety questions answered. */
export const cordCompressionAnswers: Answers = {
  ...safetySetAllNo,
  cancer_history: "yes",
  cancer_types: ["breast"],
  cancer_diagnosis_date: "2019",
  limb_weakness: "yes",
  pain_night_waking: "yes",
  pain_progressive: "yes",
  pain_region: ["thoracic"],
  pain_intensity_nrs: 8,
  pain_onset_date: "2026-11-01",
  cied: "unknown",
  claustrophobia: "unknown",
  egfr_ml_min: 58,
};

/** A presentation as the record hands it out, assessed by the real engine. */
export function fictionalView(
  answers: Answers,
  changes: Partial<PresentationView> = {},
): PresentationView {
  const asOf = "2026-11-24";
  const assessment = changes.assessment === null ? null : assess(answers, { asOf });
  return {
    id: "01990000-0000-7000-8000-0000000000aa",
    patient: fictionalPatient,
    recordedAt,
    recordedBy: "Dr Example",
    revision: 1,
    shown: null,
    answers: toStoredAnswers(answers, { by: { cancer_history: "patient" } }),
    freeText: "",
    asOf,
    assessment,
    assessedAt: assessment && recordedAt,
    recommendations: assessment ? recommendationsOf(assessment).map(undecidedRecommendation) : [],
    history: { revisions: [], difference: null, earlierDecisions: [] },
    loops: [recheck],
    unreviewedResults: 0,
    reviewOn: null,
    version: 1,
    ...changes,
  };
}

function undecidedRecommendation(suggested: Recommendation, index: number): RecommendationView {
  return {
    ...suggested,
    ruleIds: [...suggested.ruleIds],
    id: `01990000-0000-7000-8000-${String(index).padStart(12, "0")}`,
    withinText: suggested.within && withinText(suggested.within),
    ...undecided,
  };
}

const undecided = {
  decision: null,
  declineReason: null,
  note: null,
  decidedBy: null,
  decidedAt: null,
  loopId: null,
  loopTitle: null,
  version: 1,
};

const recheck: LoopRow = {
  awaitsReview: false,
  hasResults: false,
  id: "01990000-0000-7000-8000-0000000000bb",
  kind: "recheck",
  title: "Recheck",
  state: "proposed",
  patient: fictionalPatient,
  presentationId: "01990000-0000-7000-8000-0000000000aa",
  tier: "emergency",
  owner: { id: "01990000-0000-7000-8000-0000000000cc", name: "Dr Example" },
  due: { text: "25-Nov-2026 14:02", inWords: "in 1 day", overdue: false, lane: "today" },
  openedAt: recordedAt,
  lastEvent: { text: "Opened", at: recordedAt, by: "Dr Example" },
  outcome: null,
  closedAt: null,
  version: 1,
  offer: null,
  cover: null,
  covering: false,
  handOvers: [],
  mine: true,
};
