import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addDays, dateColumn, today } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { countBoard, listLoops } from "../follow-up/queries.ts";
import { closing, loopsOf, newRecheck } from "../follow-up/testing/fictional-loops.ts";
import type { AbsenceInput } from "./absence-schema.ts";
import { answerAbsence, setAbsence } from "./absences.ts";
import { addMember } from "./mutations.ts";
import { listTeam } from "./queries.ts";
import { away as absence, newMember } from "./testing/fictional-team.ts";

const day = (from: number) => addDays(today("Europe/London"), from);

async function clinic() {
  const { actors } = await createPractice(ownerDb());
  const { id } = await addMember(actors.administrator, newMember());
  return { ...actors, second: { ...actors.clinician, id, name: "Test Second" } };
}

type Clinic = Awaited<ReturnType<typeof clinic>>;

const away = ({ clinician, second }: Clinic, changes: Partial<AbsenceInput> = {}) =>
  absence(clinician, second, changes);

const answering = (absenceId: string, answer: "accept" | "refuse" | "cancel") => ({
  idempotencyKey: randomUUID(),
  absenceId,
  answer,
});

describe("who covers", () => {
  it("sees and may close the loops once they have agreed; the owner stays the owner", async () => {
    const people = await clinic();
    const { clinician, second } = people;
    const loop = await newRecheck(clinician);
    const covering = async () => (await countBoard(second)).covering.value;
    const { id } = await setAbsence(clinician, away(people));
    expect(await covering()).toBe(0);
    await expect(closeLoop(second, closing(loop, { outcome: "moved_away" }))).rejects.toMatchObject(
      {
        code: "forbidden",
      },
    );
    await answerAbsence(second, answering(id, "accept"));
    expect(await covering()).toBe(1);
    const { rows } = await listLoops(second, { whose: "covering", state: "open" });
    expect(rows).toMatchObject([
      { owner: { id: clinician.id }, cover: { id: second.id }, covering: true, mine: false },
    ]);
    await closeLoop(second, closing(loop, { outcome: "moved_away" }));
    const [closed] = await loopsOf(clinician, loop.presentationId);
    expect(closed).toMatchObject({
      owner: { id: clinician.id },
      lastEvent: { by: second.name },
    });
  });

  it.each([
    ["tomorrow", 1, 5],
    ["until yesterday", -5, -1],
  ])("does nothing of it for an absence %s", async (_, from, to) => {
    const people = await clinic();
    await newRecheck(people.clinician);
    const days = { startsOn: day(from), endsOn: day(to) };
    const { id } = await setAbsence(people.reviewer, away(people, days));
    expect((await countBoard(people.second)).covering.value).toBe(0);
    await answerAbsence(people.reviewer, answering(id, "cancel"));
  });

  it("is asked by a colleague, but set by a reviewer", async () => {
    const people = await clinic();
    await setAbsence(people.reviewer, away(people));
    await newRecheck(people.clinician);
    expect((await countBoard(people.second)).covering.value).toBe(1);
  });

  it("ends with the absence", async () => {
    const people = await clinic();
    const { id } = await setAbsence(people.reviewer, away(people));
    await newRecheck(people.clinician);
    await answerAbsence(people.clinician, answering(id, "cancel"));
    expect((await countBoard(people.second)).covering.value).toBe(0);
  });
});

describe("an absence", () => {
  it("is refused where it overlaps, or the cover is away too, by name of the field", async () => {
    const people = await clinic();
    await setAbsence(people.clinician, away(people));
    await expect(setAbsence(people.clinician, away(people))).rejects.toMatchObject({
      fieldErrors: { startsOn: [expect.stringContaining("already")] },
    });
    const back = away(people, { userId: people.reviewer.id, coverId: people.clinician.id });
    await expect(setAbsence(people.reviewer, back)).rejects.toMatchObject({
      fieldErrors: { coverId: [expect.stringContaining("away on some of these days")] },
    });
  });

  it("is refused while somebody else is covered on these days, whoever sets it", async () => {
    const people = await clinic();
    const { clinician, reviewer, second } = people;
    const { id } = await setAbsence(clinician, away(people));
    const gone = absence(second, reviewer, { startsOn: day(3), endsOn: day(5) });
    const refusal = (words: string) => ({
      fieldErrors: { startsOn: [expect.stringContaining(words)] },
    });
    const asked = `asked to cover for ${clinician.name}`;
    await expect(setAbsence(second, gone)).rejects.toMatchObject(refusal(asked));
    await answerAbsence(second, answering(id, "accept"));
    const covers = `You cover for ${clinician.name} on some of these days`;
    await expect(setAbsence(second, gone)).rejects.toMatchObject(refusal(covers));
    await expect(setAbsence(reviewer, gone)).rejects.toMatchObject(refusal("This person covers"));
    await setAbsence(second, { ...gone, startsOn: day(4), idempotencyKey: randomUUID() });
  });

  it("of one's cover, set at the same moment as one's own, leaves nobody without cover", async () => {
    const people = await clinic();
    const results = await Promise.allSettled([
      setAbsence(people.reviewer, away(people)),
      setAbsence(people.reviewer, absence(people.second, people.reviewer)),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is not accepted by who went away before both were looked at together", async () => {
    const people = await clinic();
    const { clinician, second } = people;
    const { id } = await setAbsence(clinician, away(people));
    const { userId, coverId, startsOn, endsOn } = absence(second, people.reviewer);
    await inPractice(second, (tx) =>
      tx.userAbsence.create({
        data: {
          practiceId: second.practiceId,
          ...{ userId, coverId, setById: second.id, setAt: new Date() },
          ...{ startsOn: dateColumn(startsOn), endsOn: dateColumn(endsOn) },
        },
        select: { id: true },
      }),
    );
    await expect(answerAbsence(second, answering(id, "accept"))).rejects.toMatchObject({
      fieldErrors: { form: [expect.stringContaining("You are away")] },
    });
    await answerAbsence(second, answering(id, "refuse"));
  });

  it("set twice at once is kept once", async () => {
    const people = await clinic();
    const attempts = [away(people), away(people)].map((one) => setAbsence(people.clinician, one));
    const results = await Promise.allSettled(attempts);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "invalid" },
    });
  });

  it("of somebody else is set by reviewers only, and answered by the cover only", async () => {
    const people = await clinic();
    const { clinician, reviewer, second } = people;
    await expect(setAbsence(second, away(people))).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await setAbsence(clinician, away(people));
    for (const actor of [clinician, reviewer])
      await expect(answerAbsence(actor, answering(id, "accept"))).rejects.toMatchObject({
        code: "forbidden",
      });
    await answerAbsence(second, answering(id, "refuse"));
    await expect(answerAbsence(second, answering(id, "accept"))).rejects.toMatchObject({
      code: "conflict",
    });
    const listed = (await listTeam(clinician)).find((member) => member.me);
    expect(listed?.absences).toEqual([]);
  });

  it("does not exist for another practice", async () => {
    const people = await clinic();
    const { id } = await setAbsence(people.clinician, away(people));
    const stranger = (await clinic()).reviewer;
    const none = { code: "not-found" };
    await expect(answerAbsence(stranger, answering(id, "cancel"))).rejects.toMatchObject(none);
    await expect(setAbsence(stranger, away(people))).rejects.toMatchObject(none);
  });
});
