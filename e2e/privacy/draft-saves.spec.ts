import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { TestPractice } from "../../lib/platform/testing/practice.ts";
import { asPractice } from "../../lib/platform/testing/practice.ts";
import { ownerDb } from "../fixtures/clinic.ts";
import { draftStates } from "../fixtures/drafts.ts";
import { expect, test } from "../fixtures/test.ts";

test("a save that is not the author's own, or not readable, is refused in words and keeps nothing", async ({
  page,
  practice,
  otherPractice,
  signIn,
  baseURL,
}) => {
  const own = { origin: baseURL ?? "" };
  const patientId = await addPatient(practice);
  const body = saveOf(practice, patientId);
  const put = (data: unknown, headers: Record<string, string> = own) => save(page, data, headers);

  expect((await put(body)).status).toBe(401);
  await signIn("coordinator");
  expect(await put(body)).toMatchObject({ status: 403, why: "other-user" });
  const coordinator = { ...body, userId: practice.actors.coordinator.id };
  expect(await put(coordinator)).toMatchObject({ status: 403, why: "forbidden" });

  await page.context().clearCookies();
  await signIn("clinician");
  expect(await put(body, {})).toMatchObject({ status: 403, why: "elsewhere" });
  expect(await put(body, { ...own, "sec-fetch-site": "cross-site" })).toMatchObject({
    status: 403,
    why: "elsewhere",
  });
  expect(await put({ ...body, patientId: randomUUID() })).toMatchObject({ status: 404 });
  const elsewhere = await addPatient(otherPractice);
  expect(await put({ ...body, patientId: elsewhere })).toMatchObject({ status: 404 });
  const long = { ...body, values: { freeText: "x".repeat(1_000_001) } };
  expect(await put(long)).toMatchObject({ status: 413, words: expect.stringContaining("1 MB") });
  for (const [wrong, words] of [
    [{ ...body, version: -1 }, "version"],
    [{ ...body, askedOn: "yesterday" }, "askedOn: must be a day, YYYY-MM-DD"],
    [{ ...body, values: { freeText: 7 } }, "values.freeText"],
    [[], "userId"],
    ["{", "JSON"],
  ] as const) {
    const refused = await put(wrong);
    expect([refused.status, refused.words]).toEqual([422, expect.stringContaining(words)]);
  }
  expect(await draftStates(practice)).toEqual([]);

  const odd = { ...body, values: { freeText: "a\u0000b\ud800" } };
  expect(await put(odd)).toMatchObject({ status: 200, outcome: "saved" });
  expect(await draftStates(practice)).toEqual(["open"]);
});

async function save(page: Page, data: unknown, headers: Record<string, string>) {
  const type = { "content-type": "application/json" };
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const path = `/api/drafts/${randomUUID()}`;
  const response = await page.request.put(path, {
    headers: { ...type, ...headers },
    data: Buffer.from(text),
  });
  return { status: response.status(), ...(await response.json()) };
}

function saveOf({ actors }: TestPractice, patientId: string) {
  return {
    userId: actors.clinician.id,
    patientId,
    amends: null,
    version: 0,
    windowId: randomUUID(),
    change: 1,
    askedOn: "2026-01-05",
    values: { freeText: "numb since noon" },
  };
}

async function addPatient({ id: practiceId }: TestPractice): Promise<string> {
  const name = { familyName: "Testpatient", givenNames: "Uma", searchName: "testpatient,uma" };
  const born = { dateOfBirth: new Date("1961-04-05"), sexAtBirth: "female" };
  const id = randomUUID();
  const number = { number: id.slice(0, 18), searchNumber: id.slice(0, 18).replaceAll("-", "") };
  await asPractice(ownerDb(), practiceId, (tx) =>
    tx.patient.create({
      data: { practiceId, id, ...number, ...name, ...born, fictional: true },
    }),
  );
  return id;
}
