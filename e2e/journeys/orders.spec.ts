import type { Page } from "@playwright/test";
import { aged, vignette } from "../fixtures/intake.ts";
import { recordPresentation, registerPatient } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

const ada = { familyName: "Testpatient", givenNames: "Ada", number: "T 4711" };

test("a bundle is accepted, the scan's questions are asked, the request is printed", async ({
  page,
  signIn,
}) => {
  await signIn("clinician");
  const id = await recordCordCompression(page);
  const main = page.getByRole("main");

  await test.step("takes one test out and accepts the rest at once", async () => {
    // Infection is possible: a senior decides first.
    const steroid = main.getByRole("checkbox", { name: /^Accept with the others: Dexamethasone/ });
    await expect(steroid).not.toBeChecked();
    await main.getByRole("checkbox", { name: /^Accept with the others: Bladder scan/ }).uncheck();
    await main.getByRole("button", { name: /^Accept ticked: Metastatic/ }).click();
    await expect(row(page, /^MRI whole spine/)).toContainText("Accepted by Test Clinician");
    await expect(row(page, /^Bladder scan/)).not.toContainText("Accepted");
    await expect(main.getByText(/2 of 11 not decided/)).toBeVisible();
  });

  await test.step("records what is done already, with its day", async () => {
    const scan = row(page, /^Bladder scan/);
    await scan.getByText("Decline, done…").click();
    await scan.getByLabel("Reason", { exact: true }).selectOption("Already done");
    await scan.getByRole("button", { name: /^Record: / }).click();
    await expect(scan.getByRole("alert")).toContainText("Enter the day");
    await scan.getByLabel("Day it was ordered or done", { exact: true }).fill(today());
    await scan.getByRole("button", { name: /^Record: / }).click();
    await expect(scan).toContainText("Done otherwise by Test Clinician");
  });

  await test.step("prints a request that says what nobody asked", async () => {
    await row(page, /^MRI whole spine/)
      .getByRole("link", { name: /^Request/ })
      .click();
    const sheet = page.getByRole("article");
    await expect(sheet).toContainText("TESTPATIENT");
    await expect(sheet).toContainText("within 24 hours");
    await expect(sheet).toContainText("Requested by Test Clinician");
    await expect(sheet).toContainText("3 not asked");
    await expect(answer(page, "Pacemaker/ICD")).toHaveText("not asked");
    await page.getByRole("button", { name: "Mark as ordered" }).click();
    await expect(page.getByText("Ordered: the result is awaited.").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Mark as ordered" })).toHaveCount(0);
  });

  await test.step("asks, and is shown the alternative with its source", async () => {
    await page.getByText(/^Before these tests/).click();
    await page.getByLabel(/^Pacemaker\/ICD/).selectOption("Not MR conditional");
    await page.getByRole("button", { name: "Keep the answers", exact: true }).click();
    await expect(answer(page, "Pacemaker/ICD")).toContainText("Not MR conditional (Test Clinician");
    await expect(page.getByRole("article")).toContainText("If MRI is not possible: CT whole spine");
    await expect(page.getByRole("article")).toContainText("NG234");
  });

  await test.step("fits on one sheet of paper", async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.goto(`/presentations/${id}/requests/mscc`);
    await expect(page.getByRole("article")).toContainText("Full blood count");
  });
});

async function recordCordCompression(page: Page): Promise<string> {
  const patientId = await registerPatient(page.request, aged(65, { ...ada, sexAtBirth: "Female" }));
  const answers = vignette("ada-cord-compression");
  const { presentationId } = await recordPresentation(page.request, patientId, answers);
  await page.goto(`/presentations/${presentationId}`);
  return presentationId;
}

function row(page: Page, label: RegExp) {
  return page.getByRole("listitem").filter({ hasText: label }).first();
}

/** What the request says to a question. */
function answer(page: Page, question: string) {
  const line = page.getByRole("article").locator("dl > div").filter({ hasText: question });
  return line.getByRole("definition");
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
