import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Actor, roles } from "../platform/actor.ts";
import { addDays, today } from "../platform/dates.ts";
import { inPractice } from "../platform/db.ts";
import { type Ability, can } from "../platform/permissions.ts";
import { ownerDb } from "../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../platform/testing/practice.ts";
import { discardDraft, saveDraft } from "./drafts/mutations.ts";
import {
  countDraftsLeftAlone,
  findDraftStart,
  listDraftsLeftAlone,
  listMyDrafts,
} from "./drafts/queries.ts";
import { draftOf, newDraft } from "./drafts/testing/fictional-draft.ts";
import { closeEach, offerEach } from "./follow-up/each-loop.ts";
import { handOver } from "./follow-up/hand-over.ts";
import { closeLoop, progressLoop } from "./follow-up/mutations.ts";
import {
  countBoard,
  countMyLoops,
  listChosenLoops,
  listLoopMarks,
  listLoops,
} from "./follow-up/queries.ts";
import { findRuleOnPresentation } from "./knowledge/queries.ts";
import { acceptBundle, markOrdered, recordOrderSafety } from "./orders/mutations.ts";
import { findOrderSafety, findRequest } from "./orders/queries.ts";
import {
  recordDiagnosis,
  recordScore,
  takeBackDiagnosis,
  takeBackScore,
} from "./outcomes/mutations.ts";
import { findDiagnoses, findPracticeYield, findScores } from "./outcomes/queries.ts";
import { diagnosis, painScore } from "./outcomes/testing/fictional-outcomes.ts";
import {
  amendPatient,
  importPatients,
  mergePatients,
  recordDeath,
  registerPatient,
  undoDeath,
  undoMerge,
} from "./patients/mutations.ts";
import {
  checkImport,
  findImport,
  findMergeSide,
  findPatientBanner,
  findPatientByNumber,
  findPatientChart,
  findRegistration,
  findSimilarPatients,
  searchPatients,
} from "./patients/queries.ts";
import { changeSettings } from "./practice/mutations.ts";
import { findPracticeSettings } from "./practice/queries.ts";
import { setting } from "./practice/testing/fictional-settings.ts";
import {
  amendPresentation,
  decideRecommendation,
  recordPresentation,
} from "./presentations/mutations.ts";
import { findPresentation, findRevision } from "./presentations/queries.ts";
import { amendment } from "./presentations/testing/fictional-amendment.ts";
import { answersForTier } from "./presentations/testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "./presentations/testing/fictional-record.ts";
import { correctResult, enterResults, reviewResults } from "./results/mutations.ts";
import {
  countUnreviewedResults,
  findResult,
  findResultsOfLoop,
  listResults,
  listUnreviewedResults,
} from "./results/queries.ts";
import { correction, report } from "./results/testing/fictional-results.ts";
import { countReview, listReview } from "./review/queries.ts";
import { clockworkOf } from "./safety/clockwork.ts";
import { confirmReceipt } from "./safety/confirm-receipt.ts";
import { climbLoop, sweepNow } from "./safety/mutations.ts";
import {
  findAlarmSignal,
  findSafety,
  findSafetyHealth,
  listAlarms,
  listAlarmsToMe,
  listMyAlarms,
  listSweeps,
} from "./safety/queries.ts";
import { answerAbsence, setAbsence } from "./team/absences.ts";
import { addMember, changeRole, deactivateMember, reactivateMember } from "./team/mutations.ts";
import { listColleagues, listTeam } from "./team/queries.ts";
import { away, newMember } from "./team/testing/fictional-team.ts";
import { findTrends } from "./trends/queries.ts";

interface Ids {
  readonly patient: string;
  readonly number: string;
  readonly other: string;
  readonly deceased: string;
  readonly merged: string;
  readonly batch: string;
  readonly presentation: string;
  readonly recommendation: string;
  readonly loop: string;
  readonly draft: string;
  readonly member: string;
  readonly absence: string;
  readonly result: string;
  readonly resultLoop: string;
  /** A loop that was accepted and is not ordered yet. */
  readonly order: string;
  readonly alarm: string;
  readonly diagnosis: string;
  readonly score: string;
}

interface Way {
  readonly name: string;
  readonly ability: Ability;
  /** What it makes of the ids of another practice. */
  readonly elsewhere: "null" | "not-found" | "empty";
  readonly run: (actor: Actor, ids: Ids) => Promise<unknown>;
}

const key = () => ({ idempotencyKey: randomUUID(), version: 1, note: "" });

const fileOf = (number: string) =>
  `Number,Family name,Given names,Date of birth,Sex at birth\n${number},Other,Ada,1961-04-05,F`;

async function newImport(reviewer: Actor): Promise<string> {
  const csv = fileOf(randomUUID().slice(0, 18));
  const sent = { csv, expected: 1, idempotencyKey: randomUUID() };
  return (await importPatients(reviewer, sent)).id;
}

/** Every query and mutation there is. */
const ways: readonly Way[] = [
  {
    name: "searchPatients",
    ability: "patient.read",
    elsewhere: "empty",
    run: (actor) => searchPatients(actor, { term: "testpatient" }),
  },
  {
    name: "findPatientBanner",
    ability: "patient.read",
    elsewhere: "null",
    run: (actor, { patient }) => findPatientBanner(actor, patient),
  },
  {
    name: "findPatientChart",
    ability: "patient.read",
    elsewhere: "null",
    run: (actor, { patient }) => findPatientChart(actor, patient),
  },
  {
    name: "findRegistration",
    ability: "patient.read",
    elsewhere: "null",
    run: (actor, { patient }) => findRegistration(actor, patient),
  },
  {
    name: "amendPatient",
    ability: "patient.amend",
    elsewhere: "not-found",
    run: (actor, { patient }) =>
      amendPatient(actor, {
        patientId: patient,
        version: 1,
        idempotencyKey: randomUUID(),
        number: randomUUID().slice(0, 18),
        familyName: "Other",
        givenNames: "Ada",
        dateOfBirth: "1961-04-05",
        sexAtBirth: "unknown",
      }),
  },
  {
    name: "recordDeath",
    ability: "patient.amend",
    elsewhere: "not-found",
    run: (actor, { patient }) =>
      recordDeath(actor, {
        patientId: patient,
        version: 1,
        idempotencyKey: randomUUID(),
        deceasedOn: "2020-02-29",
      }),
  },
  {
    name: "undoDeath",
    ability: "patient.amend",
    elsewhere: "not-found",
    run: (actor, { deceased }) =>
      undoDeath(actor, {
        patientId: deceased,
        version: 2,
        idempotencyKey: randomUUID(),
        reason: "Another person",
      }),
  },
  {
    name: "findSimilarPatients",
    ability: "patient.read",
    elsewhere: "empty",
    run: (actor) =>
      findSimilarPatients(actor, {
        familyName: "Testpatient",
        givenNames: "Ada",
        dateOfBirth: "1961-04-05",
        number: "",
      }),
  },
  {
    name: "findMergeSide",
    ability: "patient.merge",
    elsewhere: "null",
    run: (actor, { patient }) => findMergeSide(actor, patient),
  },
  {
    name: "findPatientByNumber",
    ability: "patient.merge",
    elsewhere: "null",
    run: (actor, { number }) => findPatientByNumber(actor, number),
  },
  {
    name: "mergePatients",
    ability: "patient.merge",
    elsewhere: "not-found",
    run: (actor, { patient, other }) =>
      mergePatients(actor, {
        patientId: patient,
        version: 1,
        otherId: other,
        otherVersion: 1,
        staysId: patient,
        reason: "Registered twice",
        idempotencyKey: randomUUID(),
      }),
  },
  {
    name: "undoMerge",
    ability: "patient.merge",
    elsewhere: "not-found",
    run: (actor, { merged }) =>
      undoMerge(actor, {
        patientId: merged,
        version: 2,
        idempotencyKey: randomUUID(),
        reason: "Two people",
      }),
  },
  {
    name: "checkImport",
    ability: "patient.import",
    elsewhere: "empty",
    run: (actor, { number }) => checkImport(actor, fileOf(number)),
  },
  {
    name: "importPatients",
    ability: "patient.import",
    elsewhere: "empty",
    run: (actor) => {
      const csv = fileOf(randomUUID().slice(0, 18));
      return importPatients(actor, { csv, expected: 1, idempotencyKey: randomUUID() });
    },
  },
  {
    name: "findImport",
    ability: "patient.import",
    elsewhere: "null",
    run: (actor, { batch }) => findImport(actor, batch),
  },
  {
    name: "registerPatient",
    ability: "patient.register",
    elsewhere: "empty",
    run: (actor) =>
      registerPatient(actor, {
        number: randomUUID().slice(0, 18),
        familyName: "Other",
        givenNames: "Ada",
        dateOfBirth: "1961-04-05",
        sexAtBirth: "unknown",
        fictional: true,
      }),
  },
  {
    name: "recordPresentation",
    ability: "presentation.record",
    elsewhere: "not-found",
    run: (actor, { patient }) => recordPresentation(actor, intake(patient, {})),
  },
  {
    name: "findPresentation",
    ability: "presentation.read",
    elsewhere: "null",
    run: (actor, { presentation }) => findPresentation(actor, presentation),
  },
  {
    name: "findRevision",
    ability: "presentation.read",
    elsewhere: "null",
    run: (actor, { presentation }) => findRevision(actor, presentation, 1),
  },
  {
    name: "amendPresentation",
    ability: "presentation.amend",
    elsewhere: "not-found",
    run: (actor, { presentation }) =>
      amendPresentation(actor, amendment(presentation, answersForTier.emergency)),
  },
  {
    name: "findRuleOnPresentation",
    ability: "presentation.read",
    elsewhere: "null",
    run: (actor, { presentation }) => findRuleOnPresentation(actor, presentation, "E07_ces"),
  },
  {
    name: "decideRecommendation",
    ability: "recommendation.decide",
    elsewhere: "not-found",
    run: (actor, { recommendation }) =>
      decideRecommendation(actor, {
        ...key(),
        recommendationId: recommendation,
        decision: "declined",
        reason: "patient-refuses",
      }),
  },
  {
    name: "markOrdered",
    ability: "loop.close",
    elsewhere: "not-found",
    run: (actor, { presentation, order }) =>
      markOrdered(actor, {
        ...{ presentationId: presentation, idempotencyKey: randomUUID() },
        version: { [order]: 1 },
      }),
  },
  {
    name: "acceptBundle",
    ability: "recommendation.decide",
    elsewhere: "not-found",
    run: (actor, { presentation, recommendation }) =>
      acceptBundle(actor, {
        presentationId: presentation,
        idempotencyKey: randomUUID(),
        items: [{ recommendationId: recommendation, version: 1 }],
      }),
  },
  {
    name: "recordOrderSafety",
    ability: "recommendation.decide",
    elsewhere: "not-found",
    run: (actor, { presentation }) =>
      recordOrderSafety(actor, {
        presentationId: presentation,
        idempotencyKey: randomUUID(),
        version: 1,
        answers: { cied: "none" },
      }),
  },
  {
    name: "findOrderSafety",
    ability: "presentation.read",
    elsewhere: "null",
    run: (actor, { presentation }) => findOrderSafety(actor, presentation),
  },
  {
    name: "findRequest",
    ability: "presentation.read",
    elsewhere: "null",
    run: (actor, { presentation }) => findRequest(actor, presentation, "fbc"),
  },
  {
    name: "saveDraft",
    ability: "presentation.record",
    elsewhere: "not-found",
    run: (actor, { patient, presentation }) =>
      saveDraft(
        actor,
        draftOf(actor, patient, { amends: { presentationId: presentation, revision: 1 } }),
      ),
  },
  {
    name: "discardDraft",
    ability: "draft.discard",
    elsewhere: "not-found",
    run: (actor, { draft }) =>
      discardDraft(actor, { ...key(), draftId: draft, reason: "duplicate" }),
  },
  {
    name: "findDraftStart",
    ability: "presentation.record",
    elsewhere: "null",
    run: async (actor, { patient }) => (await findDraftStart(actor, patient)).found,
  },
  {
    name: "listMyDrafts",
    ability: "presentation.record",
    elsewhere: "empty",
    run: listMyDrafts,
  },
  {
    name: "listDraftsLeftAlone",
    ability: "review.read",
    elsewhere: "empty",
    run: (actor) => listDraftsLeftAlone(actor),
  },
  {
    name: "countDraftsLeftAlone",
    ability: "review.read",
    elsewhere: "empty",
    run: (actor) => countDraftsLeftAlone(actor),
  },
  {
    name: "listReview",
    ability: "review.read",
    elsewhere: "empty",
    run: (actor) => listReview(actor, { sort: "priority", direction: "ascending" }),
  },
  { name: "countReview", ability: "review.read", elsewhere: "empty", run: countReview },
  {
    name: "listLoops",
    ability: "loop.read",
    elsewhere: "empty",
    run: (actor) => listLoops(actor, { whose: "everyone", state: "open" }),
  },
  { name: "countMyLoops", ability: "loop.read", elsewhere: "empty", run: countMyLoops },
  {
    name: "progressLoop",
    ability: "loop.progress",
    elsewhere: "not-found",
    run: (actor, { loop }) =>
      progressLoop(actor, { ...key(), loopId: loop, state: "booked", happenedOn: null }),
  },
  {
    name: "closeLoop",
    ability: "loop.close",
    elsewhere: "not-found",
    run: (actor, { loop }) => closeLoop(actor, { ...key(), loopId: loop, outcome: "moved_away" }),
  },
  {
    name: "enterResults",
    ability: "result.enter",
    elsewhere: "not-found",
    run: (actor, { presentation }) =>
      enterResults(actor, report(actor, presentation, { "value.esr_mm_h": "4" })),
  },
  {
    name: "correctResult",
    ability: "result.enter",
    elsewhere: "not-found",
    run: (actor, { result }) =>
      correctResult(actor, correction(actor, result, { "value.esr_mm_h": "5" })),
  },
  {
    name: "reviewResults",
    ability: "result.review",
    elsewhere: "not-found",
    run: (actor, { resultLoop, result }) =>
      reviewResults(actor, {
        loopId: resultLoop,
        idempotencyKey: randomUUID(),
        revision: 2,
        resultIds: [result],
        next: "no_action",
        reason: "as_expected",
        note: "",
      }),
  },
  {
    name: "findResultsOfLoop",
    ability: "result.read",
    elsewhere: "null",
    run: (actor, { resultLoop }) => findResultsOfLoop(actor, resultLoop),
  },
  {
    name: "findResult",
    ability: "result.read",
    elsewhere: "null",
    run: (actor, { result }) => findResult(actor, result),
  },
  {
    name: "listResults",
    ability: "result.read",
    elsewhere: "null",
    run: (actor, { presentation }) => listResults(actor, presentation),
  },
  {
    name: "listUnreviewedResults",
    ability: "result.read",
    elsewhere: "empty",
    run: (actor) => listUnreviewedResults(actor),
  },
  {
    name: "countUnreviewedResults",
    ability: "result.read",
    elsewhere: "empty",
    run: (actor) => countUnreviewedResults(actor),
  },
  {
    name: "handOver",
    ability: "loop.own",
    elsewhere: "not-found",
    run: (actor, { loop, member }) =>
      handOver(actor, {
        ...key(),
        loopId: loop,
        step: can(actor, "loop.reassign") ? "reassign" : "offer",
        toId: member,
      }),
  },
  {
    name: "closeEach",
    ability: "loop.close",
    elsewhere: "empty",
    run: async (actor, { loop }) => {
      const row = { ...key(), loopId: loop, outcome: "moved_away", note: "x" } as const;
      return (await closeEach(actor, [row])).filter(({ done }) => done);
    },
  },
  {
    name: "offerEach",
    ability: "loop.own",
    elsewhere: "empty",
    run: async (actor, { loop, member }) => {
      const row = { ...key(), loopId: loop, step: "offer", toId: member } as const;
      return (await offerEach(actor, [row])).filter(({ done }) => done);
    },
  },
  {
    name: "listChosenLoops",
    ability: "loop.read",
    elsewhere: "empty",
    run: (actor, { loop }) => listChosenLoops(actor, [loop]),
  },
  {
    name: "countMarks",
    ability: "loop.read",
    elsewhere: "empty",
    run: (actor) => listLoopMarks(actor, { whose: "everyone", state: "open" }),
  },
  { name: "countBoard", ability: "loop.read", elsewhere: "empty", run: countBoard },
  { name: "listTeamColleagues", ability: "team.read", elsewhere: "empty", run: listColleagues },
  {
    name: "addMember",
    ability: "team.manage",
    elsewhere: "empty",
    run: (actor) => addMember(actor, newMember()),
  },
  {
    name: "changeRole",
    ability: "team.manage",
    elsewhere: "not-found",
    run: (actor, { member }) =>
      changeRole(actor, { ...key(), userId: member, role: "coordinator", loopsTo: null }),
  },
  {
    name: "deactivateMember",
    ability: "team.manage",
    elsewhere: "not-found",
    run: (actor, { member }) =>
      deactivateMember(actor, { ...key(), userId: member, loopsTo: "unassigned" }),
  },
  {
    name: "reactivateMember",
    ability: "team.manage",
    elsewhere: "not-found",
    run: async (actor, { member }) => {
      const leaving = { ...key(), userId: member, loopsTo: "unassigned" };
      await deactivateMember(actor, leaving);
      return reactivateMember(actor, { ...key(), userId: member, version: 2 });
    },
  },
  {
    name: "setAbsence",
    ability: "loop.own",
    elsewhere: "empty",
    run: (actor) => {
      const { clinician, reviewer } = (actor.practiceId === ours.id ? ours : theirs).actors;
      const cover = actor.id === clinician.id ? reviewer : clinician;
      return setAbsence(actor, away(actor, cover, nextDays()));
    },
  },
  {
    name: "answerAbsence",
    ability: "loop.own",
    elsewhere: "not-found",
    run: (actor, { absence }) =>
      answerAbsence(actor, { ...key(), absenceId: absence, answer: "cancel" }),
  },
  {
    name: "findTeamSettings",
    ability: "practice.read",
    elsewhere: "empty",
    run: findPracticeSettings,
  },
  {
    name: "changeSettings",
    ability: "practice.manage",
    elsewhere: "empty",
    run: async (actor) => {
      const { version } = await findPracticeSettings(actor);
      return changeSettings(actor, setting({ version, name: `Other ${version}` }));
    },
  },
  {
    name: "findTrends",
    ability: "patient.read",
    elsewhere: "null",
    run: (actor, { patient }) => findTrends(actor, patient),
  },
  {
    name: "findScores",
    ability: "patient.read",
    elsewhere: "null",
    run: (actor, { patient }) => findScores(actor, patient),
  },
  {
    name: "findDiagnoses",
    ability: "presentation.read",
    elsewhere: "null",
    run: (actor, { presentation }) => findDiagnoses(actor, presentation),
  },
  {
    name: "findPracticeYield",
    ability: "yield.read",
    elsewhere: "empty",
    run: findPracticeYield,
  },
  {
    name: "recordDiagnosis",
    ability: "diagnosis.record",
    elsewhere: "not-found",
    run: (actor, { presentation }) =>
      recordDiagnosis(
        actor,
        diagnosis(presentation, { condition: "other", diagnosis: randomUUID() }),
      ),
  },
  {
    name: "takeBackDiagnosis",
    ability: "diagnosis.record",
    elsewhere: "not-found",
    run: (actor, ids) => takeBackDiagnosis(actor, { ...key(), id: ids.diagnosis, reason: "wrong" }),
  },
  {
    name: "recordScore",
    ability: "score.record",
    elsewhere: "not-found",
    run: (actor, { patient }) => recordScore(actor, painScore(patient)),
  },
  {
    name: "takeBackScore",
    ability: "score.record",
    elsewhere: "not-found",
    run: (actor, ids) => takeBackScore(actor, { ...key(), id: ids.score, reason: "wrong" }),
  },
  { name: "listTeam", ability: "team.read", elsewhere: "empty", run: listTeam },
  {
    name: "listAlarmsToMe",
    ability: "alarm.receive",
    elsewhere: "empty",
    run: (actor) => listAlarmsToMe(actor),
  },
  {
    name: "listMyAlarms",
    ability: "alarm.receive",
    elsewhere: "empty",
    run: (actor) => listMyAlarms(actor),
  },
  {
    name: "findAlarmSignal",
    ability: "alarm.receive",
    elsewhere: "empty",
    run: (actor) => findAlarmSignal(actor),
  },
  {
    name: "listAlarms",
    ability: "alarm.list",
    elsewhere: "empty",
    run: (actor) => listAlarms(actor),
  },
  {
    name: "listSweeps",
    ability: "alarm.list",
    elsewhere: "empty",
    run: (actor) => listSweeps(actor),
  },
  {
    name: "findSafety",
    ability: "review.read",
    elsewhere: "empty",
    run: (actor) => findSafety(actor),
  },
  {
    name: "findSafetyHealth",
    ability: "review.read",
    elsewhere: "empty",
    run: (actor) => findSafetyHealth(actor),
  },
  {
    name: "confirmReceipt",
    ability: "alarm.receive",
    elsewhere: "not-found",
    run: (actor, { alarm }) =>
      confirmReceipt(actor, { version: { [alarm]: 1 }, idempotencyKey: randomUUID() }),
  },
  {
    name: "sweepNow",
    ability: "safety.sweep",
    elsewhere: "empty",
    run: (actor) => sweepNow(actor, { idempotencyKey: randomUUID() }),
  },
];

const ours = await createPractice(ownerDb());
const theirs = await createPractice(ownerDb());

/** A week of its own for each absence: they must not overlap. */
const nextDays = ((week) => () => {
  week += 7;
  const startsOn = addDays(today("Europe/London"), week);
  return { startsOn, endsOn: addDays(startsOn, 1) };
})(0);

/** Somebody who cannot sign in: no password to hash for each attempt. */
function newColleague(): Promise<{ id: string }> {
  const { name, email, role } = newMember();
  const data = { name, email, role, practiceId: ours.id, passwordHash: "none" };
  return asPractice(ownerDb(), ours.id, (tx) => tx.user.create({ data, select: { id: true } }));
}

/** A record of its own for each attempt that changes it. */
async function newRecord({ clinician, reviewer }: typeof ours.actors): Promise<Ids> {
  const member = await newColleague();
  const absence = await setAbsence(clinician, away(clinician, reviewer, nextDays()));
  const presentation = await newPresentation(clinician, answersForTier.urgent);
  const view = await findPresentation(clinician, presentation);
  const bloods = view?.recommendations.find(({ code }) => code === "fbc");
  await decideRecommendation(clinician, {
    ...key(),
    recommendationId: bloods?.id ?? "",
    decision: "accepted",
    reason: null,
  });
  const [other, deceased, merged, stays] = [
    await newPatient(clinician),
    await newPatient(clinician),
    await newPatient(clinician),
    await newPatient(clinician),
  ];
  const form = { version: 1, idempotencyKey: randomUUID() };
  await recordDeath(clinician, { ...form, patientId: deceased, deceasedOn: "2020-02-29" });
  await mergePatients(reviewer, {
    ...form,
    patientId: merged,
    idempotencyKey: randomUUID(),
    otherId: stays,
    otherVersion: 1,
    staysId: stays,
    reason: "Registered twice",
  });
  const patient = view?.patient.id ?? "";
  const resulted = await newPresentation(clinician, answersForTier.urgent);
  const sent = report(clinician, resulted, { "value.esr_mm_h": "4" });
  const { id: resultLoop } = await enterResults(clinician, sent);
  const read = await findResultsOfLoop(clinician, resultLoop);
  const leftAlone = new Date(Date.now() - 31 * 60_000);
  const { draftId: draft } = await newDraft(clinician, patient, {}, leftAlone);
  const loop = view?.loops[0]?.id ?? "";
  return {
    presentation,
    other,
    deceased,
    merged,
    batch: await newImport(reviewer),
    patient,
    draft,
    number: view?.patient.number ?? "",
    recommendation: view?.recommendations[0]?.id ?? "",
    loop,
    order: await newOrder(clinician, presentation, view?.recommendations[0]?.id ?? ""),
    alarm: await newAlarm(clinician, loop),
    member: member.id,
    absence: absence.id,
    result: read?.waiting[0]?.id ?? "",
    resultLoop,
    diagnosis: (await recordDiagnosis(clinician, diagnosis(presentation))).id,
    score: (await recordScore(clinician, painScore(patient))).id,
  };
}

/** The loop of a test that was accepted; the suggestion named stays undecided. */
async function newOrder(actor: Actor, presentation: string, except: string): Promise<string> {
  const undecided = async () =>
    (await findPresentation(actor, presentation))?.recommendations.filter(
      ({ id, kind, decision }) => id !== except && kind === "investigation" && !decision,
    ) ?? [];
  const [test] = await undecided();
  if (!test) throw new Error("no test is suggested");
  const accepted = { decision: "accepted", reason: null, note: "" } as const;
  const { id: recommendationId, version } = test;
  const key = { recommendationId, version, idempotencyKey: randomUUID() };
  await decideRecommendation(actor, { ...key, ...accepted });
  const view = await findPresentation(actor, presentation);
  return view?.recommendations.find(({ id }) => id === recommendationId)?.loopId ?? "";
}

/** Its loop is due in a day. */
async function newAlarm(actor: Actor, loopId: string): Promise<string> {
  const { practiceId } = actor;
  await climbLoop(clockworkOf(practiceId), loopId, new Date(Date.now() + 20 * 3_600_000));
  return inPractice(actor, async (tx) => {
    const where = { practiceId, loopId, clearedAt: null };
    return (await tx.alarm.findFirstOrThrow({ where, select: { id: true } })).id;
  });
}

/** For all that only reads, or is refused. */
const shared = await newRecord(ours.actors);

const changes = (name: string) => !/^(search|find|list|count|check)/.test(name);

/** The clinician where the role allows it, else the first who may. */
function whoMay(actors: typeof ours.actors, ability: Ability): Actor {
  const [first = "clinician"] = roles.filter((role) => can(actors[role], ability));
  return actors[first];
}

describe.each(ways)("$name", ({ name, ability, elsewhere, run }) => {
  it.each(roles)("is for a %s only as the permission table says", async (role) => {
    const actor = ours.actors[role];
    const may = can(actor, ability);
    const record = may && changes(name) ? await newRecord(ours.actors) : shared;
    const attempt = run(actor, record);
    if (may) await expect(attempt).resolves.toBeTruthy();
    else await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  });

  it("finds nothing of another practice", async () => {
    const attempt = run(whoMay(theirs.actors, ability), shared);
    if (elsewhere === "not-found")
      await expect(attempt).rejects.toMatchObject({ code: "not-found" });
    else if (elsewhere === "null") expect(await attempt).toBeNull();
    else expect(JSON.stringify(await attempt)).not.toMatch(idsOf(shared));
  });
});

const changing = ways.filter(({ elsewhere }) => elsewhere === "not-found");

it.each(changing)("$name leaves nothing behind when it is refused", async ({ run }) => {
  const before = await everything();
  await expect(run(ours.actors.auditor, shared)).rejects.toThrow();
  await expect(run(theirs.actors.clinician, shared)).rejects.toThrow();
  expect(await everything()).toEqual(before);
});

it.each(ways.filter(({ name }) => !/count|Team|findImport|Health|Signal|Sweeps/.test(name)))(
  "$name leaves an audit event of who did it",
  async ({ name, run, ability }) => {
    const actor = whoMay(ours.actors, ability);
    const record = changes(name) ? await newRecord(ours.actors) : shared;
    const before = await auditEvents();
    await run(actor, record);
    const [latest, ...events] = await auditEvents();
    expect(events.slice(-before.length)).toEqual(before);
    expect(latest).toMatchObject({ actorId: actor.id });
    const words = JSON.stringify(latest?.detail).replace(/[0-9a-f-]{36}/g, "an id");
    expect(words).not.toMatch(/test|ada|1961/i);
  },
);

const idsOf = (record: Ids) => new RegExp(Object.values(record).join("|"));

/** Row counts of both practices, and what each loop and recommendation says now. */
function everything() {
  return Promise.all(
    [ours, theirs].map(({ actors }) =>
      inPractice(actors.reviewer, async (tx) => ({
        patients: await tx.patient.findMany({ orderBy: { id: "asc" } }),
        registrations: await tx.patientEvent.count(),
        presentations: await tx.presentation.count(),
        revisions: await tx.presentationRevision.count(),
        results: await tx.result.count(),
        resultReviews: await tx.resultReview.count(),
        events: await tx.loopEvent.count(),
        decisions: await tx.recommendationEvent.count(),
        absences: await tx.userAbsence.findMany({ orderBy: { id: "asc" } }),
        diagnoses: await tx.diagnosisOutcome.count(),
        scores: await tx.outcomeScore.count(),
        people: await tx.user.findMany({
          orderBy: { id: "asc" },
          select: { id: true, role: true, disabledAt: true, version: true },
        }),
        settings: await tx.practiceSettingEvent.count(),
        alarms: await tx.alarm.findMany({ orderBy: { id: "asc" } }),
        sweeps: await tx.sweepRun.count(),
        keys: await tx.idempotencyKey.count(),
        audit: await tx.auditEvent.count(),
        drafts: await tx.draft.findMany({ orderBy: { id: "asc" } }),
        loops: await tx.loop.findMany({ orderBy: { id: "asc" } }),
        recommendations: await tx.recommendation.findMany({ orderBy: { id: "asc" } }),
      })),
    ),
  );
}

function auditEvents() {
  return inPractice(ours.actors.auditor, (tx) =>
    tx.auditEvent.findMany({
      orderBy: { seq: "desc" },
      select: { seq: true, actorId: true, action: true, detail: true },
    }),
  );
}
