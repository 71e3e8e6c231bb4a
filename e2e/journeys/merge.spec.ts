import { register } from "../fixtures/intake.ts";
import { recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

test("two registrations of one person become one, and two again", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("clinician");
  const { patientId, presentationId } = await recordEmergency(page);
  await page.goto(`/patients/${patientId}`);
  await register(page, {
    familyName: "Testpatent",
    givenNames: "Sam",
    dateOfBirth: await born(),
    sexAtBirth: "Male",
    number: "T 46",
  });
  const stays = page.url();

  await test.step("a clinician sees that they are alike, but does not merge", async () => {
    const likely = page.getByRole("region", { name: "May be the same person" });
    await expect(likely).toContainText("TESTPATIENT, Sam");
    await expect(likely.getByRole("link", { name: /Compare/ })).toHaveCount(0);
    await page.goto(`${stays}/merge?with=${patientId}`);
    await expect(page.getByRole("main")).toContainText("Your role has no permission");
  });

  await test.step("a reviewer compares both and chooses which stays", async () => {
    await context.clearCookies();
    await signIn("reviewer");
    await page.goto(stays);
    await page.getByRole("link", { name: "Merge…" }).click();
    await page.getByLabel("Number of the other registration").fill("nobody");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "No patient" })).toBeVisible();
    await page.getByLabel("Number of the other registration").fill("t 45");
    await page.getByRole("button", { name: "Compare" }).click();
    const row = page.getByRole("row", { name: /^Family name/ });
    await expect(row).toContainText("differs");
    await expect(page.getByRole("row", { name: /^Date of birth/ })).toContainText("same");
    await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
      "TESTPATENT, Sam",
    );
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
      "Choose which registration stays",
    );
    await page.getByRole("radio", { name: "No. T46" }).check();
    await page.getByLabel("How you know that they are one person").fill("Same passport");
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await page.waitForURL(stays);
  });

  await test.step("the chart shows the record of both, from the old address and number too", async () => {
    await expect(page.getByRole("region", { name: "Presentations" })).toContainText(
      "under No. T45",
    );
    await expect(page.getByRole("region", { name: "Open loops" })).toContainText("Recheck");
    await page.goto(`/patients/${patientId}`);
    await expect(page).toHaveURL(`${stays}?from=${patientId}`);
    await expect(page.getByRole("status").filter({ hasText: "You opened" })).toContainText(
      "TESTPATIENT, Sam",
    );
    await page.goto(`/presentations/${presentationId}`);
    await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
      "TESTPATENT, Sam",
    );
    await page.getByRole("searchbox").first().fill("T 45");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/patients\?search=/);
    const found = page.getByRole("table").getByRole("row").nth(1);
    await expect(found).toContainText("TESTPATENT, Sam");
    await expect(found).toContainText("was No. T45");
  });

  await test.step("undone, both are as they were", async () => {
    await page.goto(stays);
    await page.getByText("Undo the merge…").click();
    await page.getByLabel("Why they are two people").fill("Twins");
    await page.getByRole("button", { name: "Undo the merge of No. T45" }).click();
    await page.waitForURL(`/patients/${patientId}`);
    await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
      "TESTPATIENT, Sam",
    );
    await expect(page.getByRole("region", { name: "Presentations" })).toContainText("Emergency");
    await page.goto(stays);
    await expect(page.getByRole("region", { name: "Presentations" })).toContainText(
      "No presentation was recorded",
    );
    await expect(page.getByRole("region", { name: "Registration history" })).toContainText("Twins");
  });

  /** Of the patient that was just recorded, as the banner has it. */
  async function born(): Promise<string> {
    const banner = await page.getByRole("region", { name: "Patient", exact: true }).innerText();
    return /\d\d-[A-Z][a-z]{2}-\d{4}/.exec(banner)?.[0] ?? "";
  }
});
