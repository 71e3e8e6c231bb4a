import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { asPractice, type TestPractice } from "../../lib/platform/testing/practice.ts";
import { ownerDb } from "../fixtures/clinic.ts";
import { aged, register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

const cancer = "Past or current cancer (any except non-melanoma skin)";
const saddle = "Altered perineal/genital/saddle sensation";
const onRecord = "Cancer on the problem list/record";
const warfarinCounts =
  "Warfarin (from the record) counts, the safer of the two; not None (said by the patient).";

test.beforeEach(async ({ page, signIn }) => {
  await signIn("clinician");
  const person = { familyName: "Testpatient", givenNames: "Nina", number: "T 66" };
  await register(page, aged(66, { ...person, sexAtBirth: "Female" }));
  await page.goto(`${page.url()}/presentations/new`);
  await page.getByLabel("Questions answered by").selectOption("patient");
});

test("while typing, the safer of two answers counts, and both are said where they stand", {
  tag: "@long",
}, async ({ page }) => {
  const strip = page.getByRole("complementary", { name: "Verdict and state of the form" });
  const disagree = strip.getByRole("region", { name: "Sources disagree" });

  await test.step("patient and record about cancer: two findings of their own", async () => {
    await answer(page, cancer, "No");
    await expect(strip.getByRole("region", { name: "Tier so far" })).toContainText("Routine");
    await answer(page, onRecord, "Yes");
    await expect(strip.getByRole("region", { name: "Tier so far" })).toContainText("Soon");
    await expect(disagree).toContainText("yes (from the record) counts, the safer of the two");
    await expect(disagree).toContainText("not no (said by the patient)");
  });

  await test.step("the record says otherwise about an anticoagulant", async () => {
    const row = rowOf(page, "anticoagulant");
    const about = row.getByRole("button", { name: /who said it/ });
    await expect(about).toBeHidden();
    await anticoagulantOf(page).selectOption("none");
    await expect(about).toBeVisible();
    const second = await recordSays(row);
    await expect(row.getByLabel("Who says otherwise: Anticoagulant")).toHaveValue("record");
    await expect(second).toBeFocused();
    await second.selectOption("none");
    await expect(disagree).not.toContainText("Anticoagulant");
    await second.selectOption("warfarin");
    await expect(row.getByRole("status")).toHaveText(`The two disagree: ${warfarinCounts}`);
    await expect(disagree).toContainText("Anticoagulant");
    const { violations } = await new AxeBuilder({ page })
      .include("#q-anticoagulant")
      .include("aside")
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
  });

  await test.step("and takes it back", async () => {
    const row = rowOf(page, "anticoagulant");
    await row.getByRole("button", { name: /Remove the other answer/ }).click();
    await expect(disagree).not.toContainText("Anticoagulant");
    await expect(row.getByRole("status")).toHaveCount(0);
  });

  await test.step("by keyboard the second answer takes the keys, and the first stays", async () => {
    await answer(page, saddle, "Yes");
    await openRecordSays(rowOf(page, "saddle_sensory_change"));
    await page.keyboard.press("n");
    expect(await sent(page, "saddle_sensory_change")).toEqual(["yes", "no"]);
    const chosen = rowOf(page, "saddle_sensory_change").locator("[name^='other.'][value='no']");
    await expect(chosen).toBeFocused();
    await page.keyboard.press("-");
    expect(await sent(page, "saddle_sensory_change")).toEqual(["yes", "no"]);

    const region = rowOf(page, "pain_region").locator("input[name^='answers.']");
    await region.nth(1).check();
    const [first, second] = [await region.nth(0).inputValue(), await region.nth(1).inputValue()];
    await openRecordSays(rowOf(page, "pain_region"));
    await page.keyboard.press("1");
    expect(await sent(page, "pain_region")).toEqual([second, first]);
    await page.keyboard.press("-");
    expect(await sent(page, "pain_region")).toEqual([second, null]);
    await rowOf(page, "pain_region").getByLabel("Who says otherwise: Site").focus();
    await page.keyboard.press("-");
    expect(await sent(page, "pain_region")).toEqual([second, null]);
  });
});

test("both answers and the results are kept; next time they are text, and nothing is preselected", {
  tag: "@long",
}, async ({ page, practice }) => {
  const intake = page.url();
  await answer(page, cancer, "No");
  await answer(page, onRecord, "Yes");
  await answer(page, saddle, "No");
  await anticoagulantOf(page).selectOption("none");
  const second = await recordSays(rowOf(page, "anticoagulant"));
  await second.selectOption("warfarin");

  await test.step("a result has its unit and its day, or is refused by name", async () => {
    await page.getByLabel("Adjusted calcium", { exact: true }).fill("11.2");
    await page.getByLabel("Unit of Adjusted calcium").selectOption({ label: "mg/dL" });
    const row = rowOf(page, "calcium_adjusted_mmol_l");
    await row.getByRole("button", { name: /who said it/ }).click();
    const taken = row.getByLabel("Taken on: Adjusted calcium");
    await taken.fill("2999-01-01");
    await row.getByRole("button", { name: /who said it/ }).click();
    await expect(taken).toBeHidden();
    await record(page);
    const refused = page.getByRole("alert").filter({ hasText: "Not saved" });
    await refused
      .getByRole("link", { name: /The day Adjusted calcium was taken must not/ })
      .click();
    await expect(taken).toBeFocused();
    await expect(taken).toHaveAccessibleDescription(/must not be after/);
    await taken.fill("2020-02-29");
    await record(page);
    await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  });

  const presentationId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await test.step("the assessment and the note name both", async () => {
    const main = page.getByRole("main");
    await expect(main).toContainText("Two sources disagree on 2 answers");
    await expect(main).toContainText(`Anticoagulant: ${warfarinCounts}`);
    await expect(main).toContainText("Patient and record disagree about cancer");
    await expect(main).not.toContainText("The tier shown while typing");
    await expect(main).toContainText(/11\.2\s+mg\/dL \(2\.79\d*\s+mmol\/L\), taken 29-Feb-2020/);
    const note = await page.request.get(`/api/summaries/${presentationId}/note`);
    expect((await note.text()).replaceAll(/\s+/g, " ")).toContain(`Anticoagulant: Warfarin`);
    const kept = await asPractice(ownerDb(), practice.id, (tx) =>
      tx.result.findMany({ where: { presentationId } }),
    );
    expect(kept).toMatchObject([
      {
        finding: "calcium_adjusted_mmol_l",
        number: 2.794,
        enteredValue: "11.2",
        enteredUnit: "mg/dL",
      },
    ]);
  });

  await test.step("at the next presentation nothing is preselected, and nothing neurological is shown", async () => {
    await page.goto(intake);
    await expect(rowOf(page, "cancer_history")).toContainText(/Last time: no, \d{2}-/i);
    await expect(rowOf(page, "cancer_history").getByText("use again")).toHaveCount(0);
    await expect(rowOf(page, "saddle_sensory_change")).not.toContainText(/last time/i);
    await expect(rowOf(page, "calcium_adjusted_mmol_l")).toContainText(
      /earlier: 11\.2\s+mg\/dL \(2\.79\d*\s+mmol\/L\), taken 29-Feb-2020; not used/i,
    );
    expect(await answeredIn(page)).toEqual([]);

    const row = rowOf(page, "anticoagulant");
    await expect(row).toContainText(
      /last time: Warfarin \(from the record; said by the patient: None\), \d{2}-/i,
    );
    await row.getByRole("button", { name: "use again" }).click();
    await expect(anticoagulantOf(page)).toHaveValue("warfarin");
    await expect(row.getByRole("button", { name: /^Rec: who said it/ })).toBeVisible();
    expect(await answeredIn(page)).toEqual(["answers.anticoagulant"]);
    await expect
      .poll(() => draftOf(practice))
      .toMatchObject({
        "answers.anticoagulant": "warfarin",
        "by.anticoagulant": "record",
      });
  });
});

function rowOf(page: Page, finding: string): Locator {
  return page.locator(`#q-${finding}`);
}

function anticoagulantOf(page: Page): Locator {
  return page.getByRole("combobox", { name: "Anticoagulant", exact: true });
}

/** What the open draft holds. */
function draftOf({ id: practiceId }: TestPractice) {
  return asPractice(ownerDb(), practiceId, async (tx) => {
    const where = { practiceId, draft: { state: "open" } };
    const kept = await tx.draftValues.findFirst({ where, orderBy: { part: "desc" } });
    return kept?.values ?? null;
  });
}

/** Opens the place for what the record says of an anticoagulant. */
async function recordSays(row: Locator): Promise<Locator> {
  await row.getByRole("button", { name: /who said it/ }).click();
  await row.getByRole("button", { name: "Record says otherwise…" }).click();
  return row.getByRole("combobox", { name: "Other answer: Anticoagulant" });
}

/** Opens the place for what the record says; the focus is in it. */
async function openRecordSays(row: Locator): Promise<void> {
  await row.getByRole("button", { name: /who said it/ }).click();
  await row.getByRole("button", { name: "Record says otherwise…" }).press("Enter");
  await expect(row.locator("[name^='other.']").first()).toBeFocused();
}

/** What the form would send of a question: the answer, and what somebody else says. */
function sent(page: Page, finding: string) {
  return page.evaluate((id) => {
    const form = document.querySelector<HTMLFormElement>("form:has([name='answers.fever'])");
    const data = new FormData(form ?? undefined);
    return [`answers.${id}`, `other.${id}`].map((name) => data.get(name));
  }, finding);
}

/** The names of the questions that hold an answer. */
function answeredIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const form = document.querySelector("form:has([name='answers.fever'])");
    return [...new FormData(form as HTMLFormElement)]
      .filter(
        ([name, value]) => name.startsWith("answers.") && value !== "" && value !== "not_asked",
      )
      .map(([name]) => name);
  });
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
