import type { Page } from "@playwright/test";
import { aged } from "../fixtures/intake.ts";
import {
  acceptTest,
  recordEmergency,
  recordPresentation,
  registerPatient,
} from "../fixtures/recorded.ts";
import { running } from "../fixtures/running.ts";
import { expect, test } from "../fixtures/test.ts";

test("a raised calcium is entered, raises the tier, waits on the list, and is reviewed by a named person", async ({
  page,
  signIn,
}) => {
  await signIn("clinician");
  const person = { familyName: "Testpatient", givenNames: "Cal", number: "T 71" };
  const patient = aged(61, { ...person, sexAtBirth: "Female" });
  const patientId = await registerPatient(page.request, patient);
  const said = { cancer_history: "no", fever: "no" } as const;
  const { presentationId } = await recordPresentation(page.request, patientId, said);

  await test.step("the unit is never guessed, and nothing typed is lost", async () => {
    await page.goto(`/presentations/${presentationId}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Routine");
    await page.getByRole("link", { name: "Results", exact: true }).last().click();
    await page.getByRole("link", { name: "Enter results" }).click();
    await running(page);
    await page.getByLabel("Day it was taken").fill("2026-01-05");
    await page.getByLabel("Adjusted calcium", { exact: true }).fill("3.1");
    await page.getByRole("button", { name: "Record the results" }).click();
    await expect(refused(page)).toContainText("Adjusted calcium needs its unit");
    await expect(page.getByLabel("Adjusted calcium", { exact: true })).toHaveValue("3.1");
    await page.getByLabel("Unit of Adjusted calcium").selectOption("mmol/L");
    await page.getByLabel("Range of the laboratory for Adjusted calcium").fill("2.2-2.6");
    await page.getByRole("button", { name: "Record the results" }).click();
  });

  await test.step("the tier rises at once, said once", async () => {
    await expect(page.getByRole("dialog")).toContainText("Act now");
    await page.getByRole("button", { name: "Go to the assessment" }).click();
    await expect(page.getByRole("main")).toContainText("RES22");
  });

  await test.step("it waits on the list of the practice", async () => {
    await page.goto("/results");
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "TESTPATIENT" });
    await expect(row.first()).toContainText("Emergency");
    await expect(row.first()).toContainText("not normal");
    await page.getByRole("link", { name: /^Review the results/ }).click();
    await expect(page.getByRole("main")).toContainText("2.2-2.6 mmol/L, laboratory");
  });

  await test.step("it is reviewed with what follows, and a note", async () => {
    await running(page);
    await page.getByLabel("Reviewed and acted on", { exact: true }).check();
    await page.getByLabel("What was done, or why nothing").selectOption("Specialist contacted");
    await page.getByRole("button", { name: "Record the review" }).click();
    await expect(refused(page)).toContainText("not normal");
    await page
      .getByRole("textbox", { name: "Note (needed: not every result is normal)" })
      .fill("Rang the on-call team");
    await page.getByRole("button", { name: "Record the review" }).click();
    await expect(page.getByRole("main")).toContainText("acted on by Test Clinician");
    await page.goto("/results");
    await expect(page.getByRole("main")).toContainText("No result waits for a review");
  });
});

test("an order of which the catalogue has no finding is answered by its report, which a named person reviews", async ({
  page,
  signIn,
}) => {
  await signIn("clinician");
  const recorded = await recordEmergency(page, "T 72");
  await acceptTest(page.request, recorded, "Full neurological exam");
  await page.goto("/follow-up");
  await page.getByRole("link", { name: /^Enter result\s*: Full neurological/ }).click();
  await running(page);
  const main = page.getByRole("main");

  await test.step("what is not normal says what it is", async () => {
    await expect(main).toContainText("No rule reads a report");
    await page.getByLabel("Day it was taken").fill("2026-01-05");
    await page
      .getByLabel("Report: Full neurological examination", { exact: true })
      .selectOption("Serious");
    await page.getByRole("button", { name: "Record the results" }).click();
    await expect(refused(page)).toContainText("Write what the report says");
    await page.getByLabel("What the report says").fill("Perianal sensation lost on the left.");
    await page.getByRole("button", { name: "Record the results" }).click();
  });

  await test.step("it waits with its text, and is not put away without a note", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Results to review");
    await expect(main).toContainText("Perianal sensation lost on the left.");
    await expect(main).toContainText("what follows from it is for you to decide");
    await running(page);
    await page.getByLabel("Reviewed and acted on", { exact: true }).check();
    await page.getByLabel("What was done, or why nothing").selectOption("Specialist contacted");
    await page
      .getByRole("textbox", { name: "Note (needed: not every result is normal)" })
      .fill("Rang the spinal on-call team");
    await page.getByRole("button", { name: "Record the review" }).click();
    await expect(main).toContainText("acted on by Test Clinician");
  });
});

function refused(page: Page) {
  return page.getByRole("alert").filter({ hasText: "Not saved" });
}
