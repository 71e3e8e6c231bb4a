import type { Page } from "@playwright/test";
import { aged, register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

test.beforeEach(async ({ page, signIn }) => {
  await signIn("clinician");
  await register(
    page,
    aged(40, {
      familyName: "Testpatient",
      givenNames: "Robin",
      number: "T 40",
      sexAtBirth: "Male",
    }),
  );
  await page.goto(`${page.url()}/presentations/new`);
  await expect(strip(page).getByRole("region", { name: "Tier so far" })).toBeVisible();
});

test("an answer in a branch that no longer applies fires no rule and is listed as excluded", async ({
  page,
}) => {
  const person = page.getByRole("region", { name: /Person and context/ });
  const tier = strip(page).getByRole("region", { name: "Tier so far" });

  await test.step("what cannot apply to a man is folded, and can be opened", async () => {
    await expect(person).toContainText(/3 questions cannot apply here: .*\(sex at birth: male\)/);
    await expect(tri(page, "Breastfeeding")).toBeHidden();
    await person.getByRole("button", { name: "Show" }).click();
    await tri(page, "Breastfeeding").getByLabel("Yes", { exact: true }).check();
    await expect(tri(page, "Breastfeeding")).toHaveAccessibleDescription(
      "Excluded (sex at birth: male). Kept, not used.",
    );
  });

  await test.step("nothing is silent about the tier it would have given", async () => {
    await page
      .getByLabel("Mode of onset", { exact: true })
      .selectOption({ label: "Sudden and severe" });
    await tri(page, "Localised bony tenderness").getByLabel("Yes", { exact: true }).check();
    await expect(tier).toContainText("Routine");
    const excluded = strip(page).getByRole("status").filter({ hasText: "Excluded, kept" });
    await expect(excluded).toContainText("Breastfeeding cannot apply (sex at birth: male)");
    await expect(excluded).toContainText("Counted, it would give Soon");
    await expect(tri(page, "Breastfeeding")).toContainText("Counted: Soon.");
  });

  await test.step("hiding a branch after answering it excludes it; bringing it back counts it", async () => {
    await list(page, "MRI spine result").selectOption({ label: "Normal" });
    await page.getByText(/^Further results:/).click();
    const cause = list(page, "MRI: compression of cord or cauda equina, and by what");
    await cause.selectOption({ label: "No compression" });
    await list(page, "MRI spine result").selectOption({ label: "Not done" });
    await expect(strip(page)).toContainText("cannot apply (MRI: not done)");
    await expect(cause).toHaveValue("no_compression");
    await list(page, "MRI spine result").selectOption({ label: "Normal" });
    await expect(strip(page)).not.toContainText("MRI: not done");
    await list(page, "MRI spine result").selectOption({ label: "Not done" });
  });

  await test.step("a detail that contradicts is counted, and said", async () => {
    await tri(page, "Past or current cancer (any except non-melanoma skin)")
      .getByLabel("No", { exact: true })
      .check();
    const cancer = page.getByRole("region", { name: /Cancer history/ });
    await expect(cancer).toContainText(/questions cannot apply here: .*cancer: no/);
    await cancer.getByRole("button", { name: "Show" }).click();
    await tri(page, "Known bone/spinal metastases").getByLabel("Yes", { exact: true }).check();
    await expect(strip(page)).toContainText("Both are counted until one is corrected");
    await expect(tier).toContainText(/Urgent|Emergency/);
    await tri(page, "Known bone/spinal metastases").getByLabel("No", { exact: true }).check();
    await expect(strip(page)).not.toContainText("Both are counted");
    await expect(tier).toContainText("Routine");
  });

  await test.step("the record keeps the answers, and did not use them", async () => {
    await record(page);
    const main = page.getByRole("main");
    await expect(main).toContainText("Routine");
    await expect(main).not.toContainText("The tier shown while typing");
    const answers = page.getByRole("region", { name: "Answers as recorded" });
    await expect(answers).toContainText(
      "Breastfeeding: yes. Excluded: cannot apply (sex at birth: male). Kept, not used. Counted, it would give Soon.",
    );
    await expect(answers).toContainText("by what: No compression. Excluded: cannot apply");
    await answers.getByText(/^Not asked: /).click();
    await expect(answers).toContainText(/Does not apply, not asked: Pregnancy status/);
  });
});

test("no row moves under the hand while others fold", { tag: "@long" }, async ({ page }) => {
  const exam = tri(page, "Objective motor deficit");
  await exam.scrollIntoViewIfNeeded();
  const worsening = tri(page, "Deficit worsening");
  const top = async () => (await worsening.boundingBox())?.y;
  await page.evaluate(() => {
    const weakness = document.querySelector<HTMLInputElement>(
      "input[name='answers.limb_weakness'][value=no]",
    );
    weakness?.click();
  });
  const before = await top();
  await exam.getByLabel("No", { exact: true }).check();
  await expect(worsening).toContainText("Does not apply (weakness: no)");
  expect(await top()).toBe(before);
  await page.getByRole("heading", { name: /Ask first/ }).scrollIntoViewIfNeeded();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect(worsening).toBeHidden();
});

test("where it hurts, by pointer and by keyboard; dates and numbers are read back at the row", {
  tag: "@long",
}, async ({ page }) => {
  const site = page.getByRole("group", { name: "Site", exact: true });
  const box = (name: string) => site.getByRole("checkbox", { name, exact: true });

  await test.step("a region of the map is its checkbox, on either side", async () => {
    await site.scrollIntoViewIfNeeded();
    const flanks = site.locator("label[data-region=flank]");
    await flanks.first().click();
    await expect(box("Flank")).toBeChecked();
    await flanks.last().click();
    await expect(box("Flank")).not.toBeChecked();
    await site.locator("label[data-region=lumbar]").click();
    await expect(box("Lumbar")).toBeChecked();
    for (const region of await site.locator("label[data-region]").all()) {
      const { width = 0, height = 0 } = (await region.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  await test.step("the keyboard has one stop for each region, and the map shows it", async () => {
    await box("Lumbar").focus();
    await page.keyboard.press("Tab");
    await expect(box("Sacral")).toBeFocused();
    await page.keyboard.press("Space");
    await expect(box("Sacral")).toBeChecked();
    const ticked = site.locator("path[fill^=url]:visible");
    await expect(ticked).toHaveCount(2);
  });

  await test.step("a date keeps its precision, and an ambiguous one is refused", async () => {
    const began = page.getByLabel("Date this episode began", { exact: true });
    const row = page.locator("#q-pain_onset_date");
    const lastYear = new Date().getFullYear() - 1;
    await began.fill(`3/${lastYear}`);
    await expect(row).toContainText(`= Mar-${lastYear}, `);
    await began.fill(`4/5/${lastYear}`);
    await expect(row).not.toContainText("month in letters");
    await began.blur();
    await expect(began).toHaveAccessibleDescription(/write the month in letters, as 05-Apr-2026/);
    await expect(began).toHaveAttribute("aria-invalid", "true");
    await began.fill(`mar ${lastYear}`);
    await expect(began).not.toHaveAttribute("aria-invalid");
    const nrs = page.getByLabel("Pain intensity NRS, average last week", { exact: true });
    await nrs.fill("11");
    await nrs.blur();
    await expect(nrs).toHaveAccessibleDescription(/Must be a whole number from 0 to 10/);
    await nrs.fill("7");
    await expect(nrs).not.toHaveAttribute("aria-invalid");
  });

  await test.step("free text is counted near its limit and recorded whole", async () => {
    await page.getByRole("link", { name: "Free text" }).click();
    const text = page.getByLabel(/Free text/);
    const words = "Some words of a history. ".repeat(3_998);
    await text.fill(`${words}${" and more of it".repeat(5)}`);
    await expect(page.getByText("Too long by 25: shorten it.")).toBeVisible();
    await text.fill(`Begin\u0007 ${words} end`);
    await expect(page.getByText(/of 100,000 characters left/)).toBeVisible();
    await record(page);
    const main = page.getByRole("main");
    await expect(main).toContainText("Begin Some words");
    await expect(main).toContainText(/history\.\s+end/);
    await expect(main).toContainText(
      `Date this episode began: Mar-${new Date().getFullYear() - 1}`,
    );
    await expect(main).toContainText("Site: Lumbar, Sacral");
  });
});

function strip(page: Page) {
  return page.getByRole("complementary", { name: "Verdict and state of the form" });
}

function tri(page: Page, label: string) {
  return page.getByRole("group", { name: label, exact: true });
}

function list(page: Page, label: string) {
  return page.getByRole("combobox", { name: label, exact: true });
}

async function record(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
}
