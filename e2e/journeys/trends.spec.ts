import type { Page } from "@playwright/test";
import { aged } from "../fixtures/intake.ts";
import { recordPresentation, registerPatient } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

test("a cause is found and recorded; pain and haemoglobin are followed over time", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn("clinician");
  const person = { familyName: "Testpatient", givenNames: "Una", number: "T 9" };
  const patientId = await registerPatient(
    page.request,
    aged(62, { ...person, sexAtBirth: "Female" }),
  );
  const record = (hb_g_l: number, pain_intensity_nrs: number) =>
    recordPresentation(page.request, patientId, {
      cancer_history: "yes",
      hb_g_l,
      pain_intensity_nrs,
    });
  await record(132, 4);
  const { presentationId } = await record(118, 4);
  const main = page.getByRole("main");

  await test.step("closing as cancer found leads to the diagnosis, with nothing assumed", async () => {
    await page.goto(`/presentations/${presentationId}`);
    await page.getByText("Close…").first().click();
    await page.getByLabel("Outcome", { exact: true }).first().selectOption("Cancer found");
    await page
      .getByRole("button", { name: /^Close: / })
      .first()
      .click();
    await expect(main).toContainText("Closed: Cancer found");
    await page.getByRole("button", { name: "Record the diagnosis" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
      "Choose how the patient walked at diagnosis, or Not known",
    );
    await choose(page, "Confirmed diagnosis", "Multiple myeloma / plasmacytoma");
    await page.getByLabel("The day is not known", { exact: true }).check();
    await choose(page, "How it was confirmed", "Histology (biopsy, marrow or specimen)");
    await choose(page, "Stage at diagnosis", "Not known");
    await choose(page, "Walking at diagnosis", "Cannot walk");
    await choose(page, "Bladder and bowel at diagnosis", "Not known");
    await choose(page, "Frankel / ASIA grade at diagnosis", "C: motor useless");
    await choose(page, "ECOG at diagnosis", "Not known");
    await page.getByRole("button", { name: "Record the diagnosis" }).click();
    await expect(page.getByRole("region", { name: "Recorded" })).toContainText("Cannot walk");
    await page.goto("/outcomes");
    await expect(main).toContainText("Every cause found is recorded.");
    await expect(page.getByRole("row", { name: /^Multiple myeloma/ })).toContainText("1");
  });

  await test.step("pain that is worse asks for the safety questions again", async () => {
    await page.goto(`/patients/${patientId}/scores`);
    const today = new Date().toISOString().slice(0, 10);
    await page.getByLabel("Day it was answered", { exact: true }).fill(today);
    await page
      .getByRole("group", { name: "Average pain, last week", exact: true })
      .getByLabel("7", { exact: true })
      .check();
    await page.getByRole("button", { name: "Record the score" }).click();
    await page.waitForURL(/\/trends$/);
    await expect(main).toContainText("4 → 7 of 10");
    await expect(main).toContainText("ask the minimum safety set again");
  });

  await test.step("the table has the numbers of the chart, and the arithmetic is shown", async () => {
    const haemoglobin = page.getByRole("region", { name: "Haemoglobin, g/L" });
    await expect(haemoglobin).toContainText("132 → 118 g/L (days not recorded): −14");
    await expect(haemoglobin.getByRole("row")).toHaveCount(3);
    const chart = haemoglobin.getByRole("img");
    for (const value of ["132", "118"]) await expect(chart.locator("svg")).toContainText(value);
  });
});

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
}
