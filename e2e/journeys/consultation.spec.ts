import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { password } from "../fixtures/clinic.ts";
import { aged, answerIntake, register, vignette } from "../fixtures/intake.ts";
import { recordPresentation, registerPatient } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

test("from signing in to a closed follow-up: a cord compression", async ({ page, practice }) => {
  test.setTimeout(90_000);

  await test.step("signs in", async () => {
    await page.goto("/");
    await page.getByLabel("E-mail").fill(practice.emails.clinician);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
  });

  await test.step("registers the patient and records the presentation", async () => {
    const ada = { familyName: "Testpatient", givenNames: "Ada", number: "T 4711" };
    await register(page, aged(65, { ...ada, sexAtBirth: "Female" }));
    await page.getByRole("link", { name: "Record a presentation" }).first().click();
    await answerIntake(page, vignette("ada-cord-compression"));
    await page.getByRole("button", { name: "Record", exact: true }).click();
  });

  await test.step("is told at once that this is an emergency", async () => {
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Emergency");
    await expect(dialog).toContainText("MSCC coordinator");
    await dialog.getByRole("button").first().click();
    await expect(dialog).toBeHidden();
    await page.reload();
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await test.step("sees what to do, why, and accepts the scan", async () => {
    const main = page.getByRole("main");
    await expect(main).toContainText("Emergency");
    await expect(main).toContainText("17 of 17");
    await expect(main).toContainText("Metastatic spinal cord compression");
    const scan = main
      .getByRole("listitem")
      .filter({ hasText: /^MRI whole spine/ })
      .first();
    await scan.getByText("Why", { exact: true }).first().click();
    await expect(scan).toContainText("NG234");
    await scan.getByRole("button", { name: /^Accept: MRI whole spine/ }).click();
    await expect(scan).toContainText("Accepted");
  });

  await test.step("declines a test with a reason", async () => {
    const scan = page
      .getByRole("listitem")
      .filter({ hasText: /^Bladder scan/ })
      .first();
    await scan.getByText("Decline, done…").click();
    await scan.getByLabel("Reason", { exact: true }).selectOption("Patient declines");
    await scan.getByRole("button", { name: /^Record: / }).click();
    await expect(scan).toContainText("Declined");
  });

  await test.step("downloads the summary", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /PDF/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^backstop-summary-[0-9a-f]{8}\.pdf$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });

  await test.step("finds the patient first on the review list", async () => {
    await page.getByRole("link", { name: "Review" }).first().click();
    const first = page.getByRole("table").getByRole("row").nth(1);
    await expect(first).toContainText("Emergency");
    await expect(first).toContainText("TESTPATIENT");
  });

  await test.step("finds the patient by name, and the address does not tell whom", async () => {
    await page.getByRole("searchbox").first().fill("testpat");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/patients\?search=/);
    await expect(page.getByRole("table")).toContainText("TESTPATIENT, Ada");
    await expect(page.getByLabel("Name, number or date of birth", { exact: true })).toHaveValue(
      "testpat",
    );
    expect(page.url().toLowerCase()).not.toContain("testpat");
  });

  await test.step("closes the follow-up with an outcome, one loop at a time", async () => {
    await page.getByRole("link", { name: "Follow-up" }).first().click();
    await expect(loopCount(page)).toHaveCount(2);
    const scan = loopCount(page).filter({ hasText: "MRI whole spine" });
    await scan.getByText("Close…").click();
    await scan.getByLabel("Outcome").selectOption("Cancer found");
    await scan.getByRole("button", { name: /^Close: / }).click();
    await expect(page.getByRole("main")).toContainText("Closed: Cancer found");
    await page.goto("/follow-up");
    await expect(loopCount(page)).toHaveCount(1);
  });
});

test("an urgent one: suspected metastases without neurology", async ({ page, signIn }) => {
  await signIn("clinician");
  await record(page, 58, "Female", "carla-spinal-metastases");
  const main = page.getByRole("main");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(main).toContainText("Urgent");
  await expect(main).toContainText("could still become Emergency");
  await expect(main).toContainText("MRI whole spine within 1 week");
});

test("self-management, only once every safety question is answered", async ({ page, signIn }) => {
  await signIn("clinician");
  await record(page, 40, "Male", "jo-simple-back-pain");
  const main = page.getByRole("main");
  await expect(main).toContainText("Self-management");
  await expect(main).toContainText("17 of 17");
  await expect(main).toContainText("does not exclude");
  await page.goto("/review");
  await expect(page.getByRole("main")).not.toContainText("TESTPATIENT");
});

test("an incomplete checklist never reads as reassurance", async ({ page, signIn }) => {
  await signIn("clinician");
  await record(page, 52, "Female", "kit-incomplete-checklist");
  const main = page.getByRole("main");
  await expect(main).toContainText("Incomplete");
  await expect(main).toContainText("3 of 17");
  await expect(main).toContainText("could still become Emergency");
  await expect(main).not.toContainText("Self-management");
  await expect(main).not.toContainText("Stay active");
  await expect(main).toContainText("Altered perineal/genital/saddle sensation");
  await page.goto("/follow-up");
  await expect(loopCount(page)).toHaveCount(1);
});

async function record(page: Page, age: number, sexAtBirth: "Female" | "Male", name: string) {
  const person = { familyName: "Testpatient", givenNames: "Kim", number: "T 1", sexAtBirth };
  const patientId = await registerPatient(page.request, aged(age, person));
  const { address } = await recordPresentation(page.request, patientId, vignette(name));
  await page.goto(address);
}

/** The loops on the follow-up board. */
function loopCount(page: Page) {
  return page.getByRole("main").getByRole("listitem").filter({ hasText: "TESTPATIENT" });
}
