import type { Page } from "@playwright/test";
import { recordFlaggedCase, recordNegativeSafetySet } from "../fixtures/by-keyboard.ts";
import { countKeys } from "../fixtures/counted-keys.ts";
import { aged, register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

const robin = { familyName: "Testpatient", givenNames: "Robin", number: "T 61" };
const saddle = "Altered perineal/genital/saddle sensation";
const nrs = "Pain intensity NRS, average last week";
const first = "Past or current cancer (any except non-melanoma skin)";

test.beforeEach(async ({ page, signIn }) => {
  await signIn("clinician");
  await register(page, aged(61, { ...robin, sexAtBirth: "Male" }));
  await page.goto(`${page.url()}/presentations/new`);
  await expect(page.getByRole("region", { name: "Tier so far" })).toBeVisible();
});

test("a complete negative safety set takes at most 20 key presses", async ({ page }) => {
  const keys = countKeys(page);
  await recordNegativeSafetySet(page, keys);
  await expect(page.getByRole("main")).toContainText("17 of 17");
  await expect(page.getByRole("main")).not.toContainText("Incomplete");
  expect(keys.count()).toBeLessThanOrEqual(20);
});

test("a flagged case with two accepted orders takes at most 45 key presses", {
  tag: "@long",
}, async ({ page }) => {
  const keys = countKeys(page);
  await recordFlaggedCase(page, keys);
  const main = page.getByRole("main");
  await expect(main).toContainText("Emergency");
  await expect(main).toContainText("17 of 17");
  await expect(main).toContainText("Breast");
  const loops = main.locator("#loops");
  await expect(loops).toContainText("3 loops");
  for (const order of ["MRI whole spine", "Full blood count", "Recheck"])
    await expect(loops).toContainText(order);
  expect(keys.count()).toBeLessThanOrEqual(45);
});

test("keys answer the question that has the focus, and nothing else", { tag: "@long" }, async ({
  page,
}) => {
  await page.keyboard.press("y");
  await page.keyboard.press("n");
  await expect(page.getByText("No question has the focus: press ↓ first.")).toBeVisible();
  expect(await answered(page)).toEqual([]);

  await page.keyboard.press("ArrowDown");
  await expect(tri(page, first).getByLabel("Not asked")).toBeFocused();
  await page.keyboard.press("u");
  await page.keyboard.press("ArrowUp");
  await expect(tri(page, first).getByLabel("Not sure")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  expect(await answered(page)).toEqual(["cancer_history=no"]);
  await page.keyboard.press("-");
  expect(await answered(page)).toEqual([]);
  await page.keyboard.down("n");
  await page.keyboard.down("n");
  await page.keyboard.up("n");
  expect(await answered(page)).toEqual(["limb_weakness=no"]);

  const average = page.getByLabel(nrs, { exact: true });
  await average.focus();
  await page.keyboard.type("yn/?u-");
  await expect(average).toHaveValue("yn/?u-");
  await average.fill("7");
  await page.keyboard.press("Enter");
  await expect(average).not.toBeFocused();
  const smoking = page.getByLabel("Smoking", { exact: true });
  await smoking.focus();
  for (const key of ["n", "n", "y", "u"]) await page.keyboard.press(key);
  await expect(page.getByText("Smoking: not answered, choose")).toBeVisible();
  await expect(smoking).toHaveValue("");
  await page.keyboard.press("f");
  await expect(smoking).not.toHaveValue("");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Date this episode began", { exact: true })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("-");
  await expect(smoking).toHaveValue("");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/presentations\/new$/);
  expect(await answered(page)).toEqual(["limb_weakness=no", "pain_intensity_nrs=7"]);

  const text = page.getByLabel(/Free text/);
  await text.fill("Walks the dog. ");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/presentations\/[0-9a-f-]{36}/);
});

test("the search, the list of keys, and single keys switched off", { tag: "@long" }, async ({
  page,
}) => {
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("/");
  await page.keyboard.type("ny cauda");
  await expect(page.getByText("No question matches “ny cauda”.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tri(page, first).getByLabel("Not asked")).toBeFocused();
  expect(await answered(page)).toEqual([]);
  await page.keyboard.press("/");
  await page.keyboard.type("saddle");
  await expect(page.getByRole("option", { name: saddle })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(tri(page, saddle).getByLabel("Not asked")).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("blood culture");
  await page.keyboard.press("Enter");
  await expect(page.locator("#q-blood_culture_result :focus")).toBeVisible();

  await tri(page, saddle).getByLabel("Not asked").focus();
  await page.keyboard.press("?");
  const list = page.getByRole("region", { name: "Keys", exact: true });
  await expect(list).toBeFocused();
  await list.getByRole("checkbox", { name: "Single keys" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(tri(page, saddle).getByLabel("Not asked")).toBeFocused();
  await page.reload();
  await expect(page.getByRole("region", { name: "Tier so far" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  for (const key of ["y", "n", "u", "/", "?"]) await page.keyboard.press(key);
  await expect(tri(page, first).getByLabel("Not asked")).toBeFocused();
  await expect(list).toBeHidden();
  expect(await answered(page)).toEqual([]);
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/presentations\/[0-9a-f-]{36}/);
  await page.keyboard.press("h");
  await expect(page.getByRole("button", { name: /Hide figures/ })).toBeVisible();
});

test("all of a section is answered No only once all of it was on the screen", {
  tag: "@long",
}, async ({ page }) => {
  const long = page.getByRole("region", { name: /^3 / });
  const still = long.getByText(/\d+ not yet on screen/);
  await long
    .getByRole("group")
    .first()
    .evaluate((row) => row.scrollIntoView({ block: "start" }));
  const unseen = (await still.textContent()) ?? "";
  await expect(still).not.toHaveText(unseen);
  await long.getByRole("button", { name: /^Asked, all no/ }).press("Enter");
  expect(await answered(page)).toEqual([]);

  const section = page.getByRole("region", { name: /^8 / });
  const all = section.getByRole("button", { name: /^Asked, all no/ });
  await expect(all).toHaveAttribute("aria-disabled", "true");
  await expect(section).toContainText(/First look at all questions: \d+ not yet on screen/);
  await all.evaluate((button: HTMLElement) => button.click());
  expect(await answered(page)).toEqual([]);

  const rows = section.getByRole("group");
  await rows.first().getByLabel("Yes", { exact: true }).check();
  const before = await answered(page);
  await rows.first().evaluate((row) => row.scrollIntoView({ block: "center" }));
  await expect(all).toHaveAttribute("aria-disabled", "false");
  const open = (await rows.count()) - 1;
  await expect(section).toContainText(`${open} not answered`);
  await all.focus();
  await page.keyboard.press("Enter");
  await expect(section).toContainText(`${open} answered No.`);
  expect(await answered(page)).toHaveLength(open + 1);
  await expect(rows.first().getByLabel("Yes", { exact: true })).toBeChecked();
  await section.getByRole("button", { name: "Undo" }).press("Enter");
  expect(await answered(page)).toEqual(before);
});

function tri(page: Page, label: string) {
  return page.getByRole("group", { name: label, exact: true });
}

/** What the form would send for its questions now. */
function answered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>("form:has([name='answers.fever'])");
    return [...new FormData(form ?? undefined)]
      .filter(
        ([name, value]) => name.startsWith("answers.") && value !== "not_asked" && value !== "",
      )
      .map(([name, value]) => `${name.replace("answers.", "")}=${value}`);
  });
}
