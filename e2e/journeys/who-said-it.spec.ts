import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { asPractice } from "../../lib/platform/testing/practice.ts";
import { ownerDb } from "../fixtures/clinic.ts";
import { aged, register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

const cancer = "Past or current cancer (any except non-melanoma skin)";
const onRecord = "Cancer on the problem list/record";
const saddle = "Altered perineal/genital/saddle sensation";

test("two people disagree: the safer answer counts, both are kept and shown; next time nothing is preselected", async ({
  page,
  practice,
  signIn,
}) => {
  await signIn("clinician");
  const person = { familyName: "Testpatient", givenNames: "Nina", number: "T 66" };
  await register(page, aged(66, { ...person, sexAtBirth: "Female" }));
  const chart = page.url();
  const patientId = chart.split("/").at(-1) ?? "";
  await page.goto(`${chart}/presentations/new`);
  const strip = page.getByRole("complementary", { name: "Verdict and state of the form" });
  const tier = strip.getByRole("region", { name: "Tier so far" });
  const disagree = strip.getByRole("region", { name: "Sources disagree" });

  await test.step("patient and record disagree about cancer: both findings keep their banner", async () => {
    await page.getByLabel("Questions answered by").selectOption("patient");
    await answer(page, cancer, "No");
    await answer(page, onRecord, "Yes");
    await expect(tier).toContainText("Soon");
    await expect(disagree).toContainText("yes (from the record) counts, the safer of the two");
    await expect(disagree).toContainText("not no (said by the patient)");
  });

  await test.step("the record says otherwise about an anticoagulant", async () => {
    const row = rowOf(page, "anticoagulant");
    const about = row.getByRole("button", { name: /who said it/ });
    await expect(about).toBeHidden();
    await page.getByRole("combobox", { name: "Anticoagulant", exact: true }).selectOption("none");
    await about.click();
    await row.getByRole("button", { name: "Record says otherwise…" }).click();
    await expect(row.getByLabel("Who says otherwise: Anticoagulant")).toHaveValue("record");
    const second = row.getByRole("combobox", { name: "Other answer: Anticoagulant" });
    await expect(second).toBeFocused();
    await second.selectOption("none");
    await expect(row.getByRole("status")).toHaveCount(0);
    await second.selectOption("warfarin");
    await expect(row.getByRole("status")).toContainText(
      "The two disagree. Warfarin (from the record) counts, the safer of the two; not None (said by the patient).",
    );
    await expect(disagree).toContainText("Anticoagulant");
    await row.getByRole("button", { name: /Remove the other answer/ }).click();
    await expect(disagree).not.toContainText("Anticoagulant");
    await row.getByRole("button", { name: "Record says otherwise…" }).click();
    await second.selectOption("warfarin");
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
  });

  await test.step("a result has its unit and its day", async () => {
    await answer(page, saddle, "No");
    await page.getByLabel("Adjusted calcium", { exact: true }).fill("11.2");
    await page.getByLabel("Unit of Adjusted calcium").selectOption({ label: "mg/dL" });
    const row = rowOf(page, "calcium_adjusted_mmol_l");
    await row.getByRole("button", { name: /who said it/ }).click();
    await row.getByLabel("Taken on: Adjusted calcium").fill("2999-01-01");
    await record(page);
    const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
    await expect(alert).toContainText("The day Adjusted calcium was taken must not be after");
    await row.getByLabel("Taken on: Adjusted calcium").fill("2020-02-29");
    await page
      .getByLabel("Smoking", { exact: true })
      .selectOption("former")
      .catch(async () => {
        await page.getByRole("group", { name: "Smoking" }).getByLabel("Former").check();
      });
    await record(page);
    await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  });

  const presentationId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await test.step("the assessment, the note and the record keep both", async () => {
    const main = page.getByRole("main");
    await expect(main).not.toContainText("The tier shown while typing");
    await expect(main.getByRole("heading", { level: 1 })).toContainText("Soon");
    await expect(main).toContainText("Two sources disagree on 2 answers");
    await expect(main).toContainText(
      "Anticoagulant: Warfarin (from the record) counts, the safer of the two; not None (said by the patient).",
    );
    await expect(main).toContainText("Patient and record disagree about cancer");
    await expect(main).toContainText(/11\.2\s+mg\/dL \(2\.79\d*\s+mmol\/L\), taken 29-Feb-2020/);
    const note = await page.request.get(`/api/summaries/${presentationId}/note`);
    if (note.ok()) expect(await note.text()).toContain("SOURCES DISAGREE");
    const kept = await asPractice(ownerDb(), practice.id, (tx) =>
      tx.result.findMany({ where: { patientId } }),
    );
    expect(kept).toMatchObject([
      {
        finding: "calcium_adjusted_mmol_l",
        presentationId,
        number: 2.794,
        unit: "mmol/L",
        enteredValue: "11.2",
        enteredUnit: "mg/dL",
      },
    ]);
  });

  await test.step("at the next presentation it is text, and nothing is preselected", async () => {
    await page.goto(`${chart}/presentations/new`);
    const day = /\d{2}-[A-Z][a-z]{2}-\d{4}/;
    await expect(rowOf(page, "cancer_history")).toContainText(/Last time: no, \d{2}-/i);
    await expect(rowOf(page, "cancer_history").getByText("use again")).toHaveCount(0);
    await expect(rowOf(page, "saddle_sensory_change")).not.toContainText(day);
    await expect(rowOf(page, "calcium_adjusted_mmol_l")).toContainText(
      /earlier: 11\.2\s+mg\/dL \(2\.79\d*\s+mmol\/L\), taken 29-Feb-2020; not used/i,
    );
    const preselected = await page.locator("form [name^='answers.']").evaluateAll(
      (fields) =>
        fields.filter((field) => {
          const { type, checked, value } = field as HTMLInputElement;
          const isOption = type === "radio" || type === "checkbox";
          return isOption ? checked && !["not_asked", ""].includes(value) : value !== "";
        }).length,
    );
    expect(preselected).toBe(0);

    const row = rowOf(page, "anticoagulant");
    await expect(row).toContainText(/last time: warfarin, \d{2}-/i);
    await row.getByRole("button", { name: "use again" }).click();
    await expect(page.getByRole("combobox", { name: "Anticoagulant", exact: true })).toHaveValue(
      "warfarin",
    );
    await expect(row.getByRole("button", { name: /^Rec: who said it/ })).toBeVisible();
  });
});

function rowOf(page: Page, finding: string): Locator {
  return page.locator(`#q-${finding}`);
}

async function answer(page: Page, label: string, choice: string): Promise<void> {
  await page
    .getByRole("group", { name: label, exact: true })
    .getByLabel(choice, { exact: true })
    .check();
}

function record(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Record", exact: true }).click();
}
