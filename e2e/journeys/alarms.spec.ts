import type { Page } from "@playwright/test";
import { aged } from "../fixtures/intake.ts";
import { recordPresentation, registerPatient } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";
import { letAlarmsClimb } from "../fixtures/time-passes.ts";

test("a raised calcium that nobody acted on climbs to the lead, who says to have seen it", async ({
  page,
  context,
  practice,
  signIn,
}) => {
  await signIn("clinician");
  const person = { familyName: "Testpatient", givenNames: "Cal", number: "T 62" };
  const patientId = await registerPatient(
    page.request,
    aged(62, { ...person, sexAtBirth: "Male" }),
  );
  await recordPresentation(page.request, patientId, { calcium_adjusted_mmol_l: 2.8 });
  await page.goto("/review");
  await expect(page.getByText("the safety worker has never looked here")).toBeVisible();
  await expect(toMe(page)).toHaveCount(0);

  await letAlarmsClimb(practice, "lead");
  await context.clearCookies();
  await signIn("reviewer");
  await page.goto("/follow-up");
  await page.getByRole("link", { name: /^\d alarms to you$/ }).click();
  const alarm = toMe(page).filter({ hasText: "TESTPATIENT, Cal" });
  await expect(alarm).toContainText("Required and nobody decided");
  await expect(alarm).toContainText("Test Clinician");
  await expect(alarm).toContainText("Safety lead called");
  await alarm.getByRole("button", { name: /^Seen, all \d: / }).click();
  await expect(alarm).toContainText("Seen by Test Reviewer");
  await expect(alarm.getByRole("button")).toHaveCount(0);
  await expect(alarm).toContainText("Due and not done");

  await page.goto("/alarms");
  await page.getByRole("button", { name: "Run the sweep now" }).click();
  await expect(page.getByText("The sweep has run")).toBeVisible();
  await expect(page.getByRole("region", { name: "Sweeps" })).toContainText(
    "on demand, Test Reviewer",
  );
  await expect(page.getByRole("main")).toContainText("Seen by Test Reviewer");
});

/** What calls the signed-in person. */
function toMe(page: Page) {
  return page.getByRole("region", { name: "Alarms to you" }).getByRole("listitem");
}
