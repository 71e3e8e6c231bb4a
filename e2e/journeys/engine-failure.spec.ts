import { aged } from "../fixtures/intake.ts";
import { registerPatient } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";
import { recordUnassessed } from "../fixtures/unassessed.ts";

test("when the engine failed, the page says so, keeps the record and stays on top", async ({
  page,
  practice,
  signIn,
}) => {
  await signIn("clinician");
  const person = { familyName: "Testpatient", givenNames: "Uma", number: "T 50" };
  const patient = aged(50, { ...person, sexAtBirth: "Female" });
  const patientId = await registerPatient(page.request, patient);
  const id = await recordUnassessed(practice, patientId);

  await page.goto(`/presentations/${id}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("No recommendation available - use your local red-flag pathway");
  await expect(main).toContainText("Altered perineal/genital/saddle sensation");
  for (const tier of ["Emergency", "Routine", "Self-management", "Decisive"]) {
    await expect(main).not.toContainText(tier);
  }

  await page.goto("/review");
  await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText("TESTPATIENT, Uma");
  const pdf = await page.request.get(`/api/summaries/${id}`);
  expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect(pdf.headers()["cache-control"]).toContain("no-store");
});
