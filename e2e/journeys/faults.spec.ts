import type { APIResponse, Page } from "@playwright/test";
import { asPractice } from "../../lib/platform/testing/practice.ts";
import { ownerDb } from "../fixtures/clinic.ts";
import { aged } from "../fixtures/intake.ts";
import { acceptedAt, readForm, sendForm } from "../fixtures/plain-form.ts";
import { recordEmergency, registerPatient } from "../fixtures/recorded.ts";
import { running } from "../fixtures/running.ts";
import { expect, test } from "../fixtures/test.ts";

const robin = aged(61, {
  familyName: "Testpatient",
  givenNames: "Robin",
  number: "T 61",
  sexAtBirth: "Male",
});
const saddle = "Altered perineal/genital/saddle sensation";

test.beforeEach(async ({ signIn }) => {
  await signIn("clinician");
});

test.describe("without a network", () => {
  test.use({ allowedErrors: [/Failed to load resource|ERR_/] });

  test("each step keeps what was entered and says so, and is kept once when the network is back", {
    tag: "@long",
  }, async ({ page, context, practice }) => {
    const sentTwice = async (button: RegExp | string, said: RegExp, lose: "before" | "after") => {
      const exact = { name: button, exact: true };
      if (lose === "before") await context.setOffline(true);
      else await loseAnswers(page);
      await page.getByRole("button", exact).first().click();
      await expect(page.getByRole("alert").filter({ hasText: "No answer" })).toContainText(said);
      if (lose === "before") await context.setOffline(false);
      else await page.unrouteAll({ behavior: "wait" });
      await page.getByRole("button", exact).first().click();
    };
    const kept = /still here: send it again, it is kept only once/;

    await test.step("registers", async () => {
      await page.goto("/patients/new");
      await running(page);
      await page.getByLabel("Family name").fill(robin.familyName);
      await page.getByLabel("Given names").fill(robin.givenNames);
      await page.getByLabel("Date of birth", { exact: true }).fill(robin.dateOfBirth);
      await page.getByRole("radio", { name: robin.sexAtBirth, exact: true }).check();
      await page.getByLabel("Patient number").fill(robin.number);
      await sentTwice("Register", kept, "after");
      await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
      expect(await rowsOf(practice.id)).toMatchObject({ patients: 1 });
    });

    await test.step("records", async () => {
      await page.goto(`${page.url()}/presentations/new`);
      await page.getByRole("region", { name: "Tier so far" }).waitFor();
      const yes = page.getByRole("group", { name: saddle, exact: true }).getByLabel("Yes");
      await yes.check();
      await sentTwice("Record", kept, "after");
      await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
      expect(await rowsOf(practice.id)).toMatchObject({ presentations: 1, revisions: 1 });
    });

    await test.step("decides", async () => {
      await page.getByRole("dialog").getByRole("button").first().click();
      await sentTwice(/^Accept: /, kept, "before");
      await expect(page.getByText("Accepted", { exact: false }).first()).toBeVisible();
      expect(await rowsOf(practice.id)).toMatchObject({ decisions: 1 });
    });
  });
});

test("a form sent twice in one moment is recorded once", async ({ page, practice }) => {
  const patientId = await registerPatient(page.request, robin);
  await page.goto(`/patients/${patientId}/presentations/new`);
  await page.getByRole("region", { name: "Tier so far" }).waitFor();
  const record = page.getByRole("button", { name: "Record", exact: true });
  await record.dblclick();
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  expect(await rowsOf(practice.id)).toMatchObject({ presentations: 1, revisions: 1 });
});

test("fifty at once with one key are recorded once, and other content is told so", {
  tag: "@long",
}, async ({ page, practice }) => {
  const patientId = await registerPatient(page.request, robin);
  const form = await readForm(page.request, `/patients/${patientId}/presentations/new`, "freeText");
  const send = (freeText: string) => sendForm(page.request, form, { freeText });
  const answers = await Promise.all(Array.from({ length: 50 }, () => send("Sent fifty times")));
  const addresses = await Promise.all(answers.map(acceptedAt));
  expect(new Set(addresses).size).toBe(1);

  const other = await send("Something else");
  expect(other.status()).toBe(200);
  expect(await other.text()).toContain(
    "This form was already recorded with the answers sent before",
  );
  expect(await other.text()).toContain("Something else");
  expect(await rowsOf(practice.id)).toMatchObject({ presentations: 1, revisions: 1 });
});

test("a decision on what somebody else has decided is told so", async ({ page, practice }) => {
  const { presentationId } = await recordEmergency(page);
  const form = await readForm(page.request, `/presentations/${presentationId}`, "recommendationId");
  await sendForm(page.request, form, {});
  const key = crypto.randomUUID();
  const late = await sendForm(page.request, form, { idempotencyKey: key });
  expect(await late.text()).toContain("Someone else changed this record");
  expect(await rowsOf(practice.id)).toMatchObject({ decisions: 1 });
});

test("what no page of ours sends is refused in words, and nothing is kept", async ({
  page,
  practice,
}) => {
  const { request } = page;
  const patientId = await registerPatient(request, robin);
  const path = `/patients/${patientId}/presentations/new`;
  const form = await readForm(request, path, "freeText");
  const origin = new URL(form.address).origin;
  const refused = async (answer: Promise<APIResponse>, status: number, words: string) => {
    const { status: given, text } = await said(answer);
    expect([given, text]).toEqual([status, expect.stringContaining(words)]);
  };

  for (const from of ["https://elsewhere.example", "null", "junk"])
    await refused(sendForm(request, form, {}, { origin: from }), 403, "sent from this site");
  const tooLong = sendForm(request, form, { freeText: "x".repeat(3_200_000) });
  await refused(tooLong, 413, "larger than 3 MB");
  for (const type of ["text/plain", "application/json", "application/x-www-form-urlencoded"]) {
    const headers = { "content-type": type, origin };
    await refused(request.post(path, { data: "x=1", headers }), 415, "cannot be read");
  }
  await refused(request.fetch(path, { method: "DELETE", headers: { origin } }), 405, "Not saved");

  // Without a length said beforehand.
  const streamed = {
    method: "POST",
    headers: { cookie: await cookieOf(page), origin, "content-type": "application/json" },
    body: new Blob(["{}".padEnd(9000)]).stream(),
    duplex: "half",
  };
  const similar = await fetch(`${origin}/api/patients/similar`, streamed);
  expect([similar.status, await similar.json()]).toEqual([413, { message: "Send less." }]);

  const long = `${"ä".repeat(100_000)}x`;
  await refused(sendForm(request, form, { freeText: long }), 200, "100,000 characters or fewer");
  for (const [field, value] of [
    ["answers.__proto__", "yes"],
    ["answers.constructor", "yes"],
    ["answers.not_a_finding", "yes"],
    ["answers.pain_intensity_nrs", "1e400"],
    ["answers.fever", ["yes", "no"]],
    ["patientId", [patientId, patientId]],
  ] as const)
    await refused(sendForm(request, form, { [field]: value }), 200, "Not saved");
  expect(await rowsOf(practice.id)).toMatchObject({ presentations: 0, patients: 1 });
});

test("an address that cannot be read is a page that does not exist", async ({ page }) => {
  for (const path of ["/patients/%E0%A4%A", "/presentations/%E0%A4%A", "/knowledge/rules/%zz"]) {
    const answer = await page.request.get(path);
    expect([path, answer.status()]).toEqual([path, 404]);
    expect(await answer.text()).toContain("This page does not exist");
  }
  const summary = await page.request.get("/api/summaries/%E0%A4%A");
  expect([summary.status(), await summary.text()]).toEqual([400, "This address cannot be read."]);
});

test.describe("more than the server takes", () => {
  test.use({ allowedErrors: [/413/] });

  test("stays in the form, which says why", { tag: "@long" }, async ({ page, practice }) => {
    const patientId = await registerPatient(page.request, robin);
    await page.goto(`/patients/${patientId}/presentations/new`);
    await page.getByRole("region", { name: "Tier so far" }).waitFor();
    const text = page.getByLabel(/Free text$/);
    await text.evaluate((field: HTMLTextAreaElement) => {
      field.value = "word ".repeat(640_000);
    });
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
      "larger than 3 MB. Shorten the longest text and send again. Everything you entered is still here.",
    );
    expect((await text.inputValue()).length).toBe(3_200_000);
    expect(await rowsOf(practice.id)).toMatchObject({ presentations: 0 });
  });
});

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** The server does what it was asked, and its answer is lost on the way. */
async function loseAnswers(page: Page): Promise<void> {
  await page.route(/\/(patients|presentations)\/[^.]*$/, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
}

async function said(answer: Promise<APIResponse>): Promise<{ status: number; text: string }> {
  const response = await answer;
  return { status: response.status(), text: await response.text() };
}

/** How much of each the practice holds. */
function rowsOf(practiceId: string) {
  return asPractice(ownerDb(), practiceId, async (tx) => {
    const where = { practiceId };
    return {
      patients: await tx.patient.count({ where }),
      presentations: await tx.presentation.count({ where }),
      revisions: await tx.presentationRevision.count({ where }),
      decisions: await tx.recommendation.count({ where: { ...where, NOT: { decision: null } } }),
    };
  });
}
