import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings } from "../clinical/knowledge/findings.ts";
import { createAction } from "../platform/action.ts";
import type { Actor } from "../platform/actor.ts";
import { today } from "../platform/dates.ts";
import { ownerDb } from "../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../platform/testing/practice.ts";
import { closeLoop, progressLoop } from "./follow-up/mutations.ts";
import { closingInput, loopOutcomes, loopStates, progressInput } from "./follow-up/schema.ts";
import { acceptBundle, recordOrderSafety } from "./orders/mutations.ts";
import { bundleInput, safetyInput } from "./orders/schema.ts";
import { diagnosisQuestions } from "./outcomes/diagnosis-choices.ts";
import { diagnosisInput } from "./outcomes/diagnosis-schema.ts";
import { recordDiagnosis, recordScore } from "./outcomes/mutations.ts";
import { scoreMeasures } from "./outcomes/score-measures.ts";
import { scoreInput } from "./outcomes/score-schema.ts";
import { registerPatient } from "./patients/mutations.ts";
import { patientInput, sexesAtBirth } from "./patients/schema.ts";
import { declineReasons } from "./presentations/decision-reasons.ts";
import { decisionInput } from "./presentations/decision-schema.ts";
import { decideRecommendation, recordPresentation } from "./presentations/mutations.ts";
import { presentationInput } from "./presentations/schema.ts";
import { answersForTier } from "./presentations/testing/fictional-answers.ts";
import { newPatient, newPresentation } from "./presentations/testing/fictional-record.ts";
import { resultsInput } from "./results/entry-schema.ts";
import { enterResults } from "./results/mutations.ts";

const practice = await createPractice(ownerDb());
const { clinician } = practice.actors;
const patientId = await newPatient(clinician);
const emergency = await newPresentation(clinician, answersForTier.emergency);
const toClose = await newPresentation(clinician, answersForTier.soon);
const toAccept = await newPresentation(clinician, answersForTier.emergency);
const { recommendations, bundled, loops } = await asPractice(
  ownerDb(),
  practice.id,
  async (tx) => ({
    recommendations: await tx.recommendation.findMany({ where: { presentationId: emergency } }),
    bundled: await tx.recommendation.findMany({ where: { presentationId: toAccept } }),
    loops: await tx.loop.findMany(),
  }),
);
const loopsOf = (id: string) => loops.filter(({ presentationId }) => presentationId === id);

type Send = (form: FormData) => Promise<{ status: string; id?: string }>;

/** The action of the product, without the request around it. */
function action<Input>(
  schema: Parameters<typeof createAction>[0],
  ability: Parameters<typeof createAction>[1],
  run: (actor: Actor, input: Input) => Promise<{ id: string }>,
): Send {
  const send = createAction(
    schema,
    ability,
    async (actor, input) => ({ message: "", ...(await run(actor, input as Input)) }),
    async () => clinician,
    async () => new Headers({ origin: "https://backstop.example" }),
  );
  return (form) => send({ status: "idle" }, form);
}

const loopFields = {
  version: ["1", "2"],
  note: ["", "A note"],
};

/** Each way to change the record: what it takes, by field, and what is accepted there. */
const ways: Readonly<Record<string, readonly [Send, Readonly<Record<string, readonly string[]>>]>> =
  {
    "registering a patient": [
      action(
        () => patientInput(today(clinician.timeZone), "day first"),
        "patient.register",
        registerPatient,
      ),
      {
        number: ["T 1", "T 2", "T 3"],
        familyName: ["Testpatient"],
        givenNames: ["Ada"],
        dateOfBirth: ["1961-04-05", "29-02-2024"],
        sexAtBirth: sexesAtBirth,
      },
    ],
    "recording a presentation": [
      action(
        () => presentationInput(today(clinician.timeZone)),
        "presentation.record",
        recordPresentation,
      ),
      {
        patientId: [patientId],
        freeText: ["", "Typed"],
        ...Object.fromEntries(
          findings.map(({ id, kind }) => [
            `answers.${id}`,
            kind === "tri" ? ["not_asked", "no", "yes", "unknown"] : [""],
          ]),
        ),
        "units.hb_g_l": ["", "g/L"],
        "by.fever": ["patient"],
        "live.tier": ["routine"],
      },
    ],
    "deciding on a recommendation": [
      action(
        () => decisionInput(today(clinician.timeZone), "day first"),
        "recommendation.decide",
        decideRecommendation,
      ),
      {
        recommendationId: recommendations.map(({ id }) => id),
        version: ["1", "2"],
        decision: ["accepted", "declined"],
        reason: ["", ...declineReasons],
        note: ["", "A note"],
        happenedOn: ["", "2026-04-05"],
        instead: ["", "Something else"],
        expectedOn: ["", "2027-04-05"],
      },
    ],
    "accepting several": [
      action(() => bundleInput, "recommendation.decide", acceptBundle),
      {
        presentationId: [toAccept],
        items: bundled.map(({ id }) => `${id} 1`),
      },
    ],
    "answering before a test": [
      action(() => safetyInput, "recommendation.decide", recordOrderSafety),
      {
        presentationId: [emergency],
        version: ["1", "2", "3", "4"],
        "answers.cied": ["", "none", "unknown"],
        "answers.mri_hazards": ["", "none", "ocular_metal"],
        "answers.claustrophobia": ["", "yes", "no"],
        "answers.egfr_ml_min": ["", "58"],
      },
    ],
    "the next step of a loop": [
      action(
        () => progressInput(today(clinician.timeZone), "day first"),
        "loop.progress",
        progressLoop,
      ),
      {
        ...loopFields,
        loopId: loopsOf(emergency).map(({ id }) => id),
        state: loopStates,
        happenedOn: ["", "2026-04-05"],
      },
    ],
    "entering results": [
      action(
        () => resultsInput(today(clinician.timeZone), "day first"),
        "result.enter",
        enterResults,
      ),
      {
        presentationId: [emergency],
        loopId: ["", ...loopsOf(emergency).map(({ id }) => id)],
        takenOn: ["2026-04-05", "01-Mar-2026"],
        "value.esr_mm_h": ["", "34", "70"],
        "range.esr_mm_h": ["", "<20"],
        "value.hb_g_l": ["", "120", "13.1"],
        "unit.hb_g_l": ["g/L", "g/dL"],
        "flag.hb_g_l": ["", "L"],
        "value.mri_spine_result": ["", "normal", "suspicious_lesion"],
        "sins.location": ["", "rigid"],
        "bilsky.grade": ["", "1c"],
        "report.test": ["", "ecg", "urine_culture"],
        "report.reading": ["", "normal", "serious"],
        "report.text": ["", "As it came"],
      },
    ],
    "closing a loop": [
      action(() => closingInput, "loop.close", closeLoop),
      { ...loopFields, loopId: loopsOf(toClose).map(({ id }) => id), outcome: loopOutcomes },
    ],
    "a confirmed diagnosis": [
      action(
        () => diagnosisInput(today(clinician.timeZone), "day first"),
        "diagnosis.record",
        recordDiagnosis,
      ),
      {
        presentationId: [emergency],
        idempotencyKey: [randomUUID(), randomUUID(), "x"],
        loopId: ["", ...loopsOf(emergency).map(({ id }) => id)],
        replacesId: [""],
        ...Object.fromEntries(
          Object.entries(diagnosisQuestions).map(([question, { choices }]) => [
            question,
            choices.map(({ value }) => value),
          ]),
        ),
        diagnosis: ["", "Myeloma"],
        diagnosedOn: ["", "2026-04-05"],
        dayNotKnown: ["yes"],
        stage: ["", "II"],
      },
    ],
    "a pain score": [
      action(() => scoreInput(today(clinician.timeZone), "day first"), "score.record", recordScore),
      {
        patientId: [patientId],
        idempotencyKey: [randomUUID(), randomUUID(), "x"],
        measure: scoreMeasures,
        scoredOn: ["2026-04-05"],
        "items.average": ["", "4"],
        "items.pain": ["4"],
        "items.enjoyment": ["4"],
        "items.activity": ["4"],
      },
    ],
  };

const oddNames = [
  ...["__proto__", "constructor", "toString", "answers", "answers.", ".", "answers.__proto__"],
  ...["answers.constructor", "answers.fever.more", "units.__proto__", "by.constructor", "live"],
  ...[
    "value",
    "value.fever",
    "value.__proto__",
    "unit.esr_mm_h",
    "confirm.hb_g_l",
    "sins",
    "sins.x",
  ],
  ...["practiceId", "id", "$ACTION_REF_1", "fictional", "asOf", "entered"],
];

const oddValues = [
  ...["", " ", "\0", "\u202e", "\u200b", "\ud800", "a\0b", "1e400", "-1", "NaN", "0x10", "１２"],
  ...["7,5", "2026-02-30", "29-02-2023", "0000-01-01", "9999-12-31", "-000001-01-01", "__proto__"],
  ...[
    "constructor",
    "yes",
    "unknown",
    "1",
    "2147483648",
    "1.5",
    "x".repeat(3000),
    "<b>",
    "' or 1=1",
  ],
  ...[randomUUID(), "00000000-0000-0000-0000-000000000000", "null", "[]", "{}"],
];

const oddValue = fc.oneof(
  fc.constantFrom(...oddValues),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double().map(String),
);

/** Mostly what is accepted, with a few fields odd, absent, repeated or unknown. */
function anyForm(accepted: Readonly<Record<string, readonly string[]>>) {
  const names = [...Object.keys(accepted), "idempotencyKey"];
  const good = fc.record(
    Object.fromEntries(
      Object.entries(accepted).map(([name, values]) => [name, fc.constantFrom(...values)]),
    ),
  );
  const odd = fc.array(fc.tuple(fc.constantFrom(...names, ...oddNames), oddValue), {
    maxLength: 4,
  });
  return fc
    .tuple(good, fc.uuid(), odd, fc.boolean())
    .map(([fields, key, changes, repeat]): readonly (readonly [string, string])[] => {
      const plain = Object.entries({ ...fields, idempotencyKey: key });
      const changed = new Set(repeat ? [] : changes.map(([name]) => name));
      return [...plain.filter(([name]) => !changed.has(name)), ...changes];
    });
}

describe.each(Object.entries(ways))("%s, whatever the form holds", (_name, [send, accepted]) => {
  it("is answered in words and is kept whole or not at all", { timeout: 300_000 }, async () => {
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyForm(accepted), async (fields) => {
        const form = new FormData();
        for (const [name, value] of fields) form.append(name, value);
        const { status } = await send(form);
        outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
      }),
      { numRuns: 200 },
    );
    // Otherwise only one of the two was tried.
    expect(outcomes.get("saved")).toBeGreaterThan(0);
    expect(outcomes.get("invalid")).toBeGreaterThan(0);
    expect(await halves()).toEqual([]);
  });
});

/** What was kept without what belongs to it. */
function halves() {
  return asPractice(
    ownerDb(),
    practice.id,
    (tx) => tx.$queryRaw`
    with ours as (select ${practice.id}::uuid as id)
    select 'presentation' as what, p.id::text from presentation p where p.practice_id = (select id from ours) and not exists
      (select from presentation_revision r where r.practice_id = p.practice_id and r.presentation_id = p.id)
    union all
    select 'presentation without its event', p.id::text from presentation p where p.practice_id = (select id from ours) and not exists
      (select from audit_event e where e.subject_id = p.id and e.action = 'presentation.recorded')
    union all
    select 'patient without its event', p.id::text from patient p where p.practice_id = (select id from ours) and not exists
      (select from audit_event e where e.subject_id = p.id and e.action = 'patient.registered')
    union all
    select 'loop', l.id::text from loop l where l.practice_id = (select id from ours) and l.version <>
      (select count(*) from loop_event e where e.practice_id = l.practice_id and e.loop_id = l.id)
    union all
    select 'decision', r.id::text from recommendation r where r.practice_id = (select id from ours)
      and coalesce(r.decision <> 'declined', false) <> (r.loop_id is not null)
    union all
    select 'result nobody is asked to review', r.id::text from result r where r.practice_id = (select id from ours)
      and r.awaits_review and not exists (select from loop l where l.practice_id = r.practice_id and l.id = r.follow_up_id)
    union all
    select 'key', k.key::text from idempotency_key k where k.practice_id = (select id from ours) and k.result_id is null`,
  );
}
