import type { Page } from "@playwright/test";
import { recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

const saddle = "Altered perineal/genital/saddle sensation";

test.beforeEach(async ({ signIn }) => {
  await signIn("clinician");
});

test("an answer gives its tier at once, and taking it out takes the tier away", async ({
  page,
}) => {
  await page.goto("/knowledge/try");
  await expect(result(page)).toContainText("0 of 17 safety questions answered");
  await search(page).fill("saddle");
  await row(page).getByLabel("Yes", { exact: true }).check();
  await expect(tier(page)).toHaveText("Emergency");
  await expect(result(page)).toContainText("1 of 17 safety questions answered");

  await page.getByRole("button", { name: `Remove: ${saddle}` }).click();
  await expect(tier(page)).toHaveText("Routine");
  await expect(row(page).getByLabel("Not asked")).toBeChecked();
});

test("what cannot be an answer is not counted, and says so", { tag: "@long" }, async ({ page }) => {
  await page.goto("/knowledge/try");
  await search(page).fill("age_years");
  await page.getByLabel("Age", { exact: true }).fill("400");
  await expect(page.getByText("Not counted: must be a whole number from 0 to 120")).toBeVisible();
  await expect(result(page)).toContainText("0 of 17 safety questions answered");
  await page.getByLabel("Age", { exact: true }).fill("40");
  await expect(result(page)).toContainText("1 of 17 safety questions answered");
});

test("starts from fictional answers and goes back to them", { tag: "@long" }, async ({ page }) => {
  await page.goto("/knowledge/try");
  await page.getByRole("button", { name: "Fictional negative base" }).click();
  await expect(tier(page)).toHaveText("Self-management");
  await expect(result(page)).toContainText("17 of 17 safety questions answered. Decisive");

  await page.getByLabel("Start from a fictional patient").selectOption("Ada: cord compression");
  await expect(tier(page)).toHaveText("Emergency");
  await page.getByRole("button", { name: "Remove: Reported limb weakness" }).click();
  await expect(result(page)).toContainText("16 of 17 safety questions answered");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(result(page)).toContainText("17 of 17 safety questions answered");
});

test("a rule is followed from its missing answer to its verdict", async ({ page }) => {
  await page.goto("/knowledge/try?rule=E07_ces");
  const rule = page.getByRole("region", { name: /^Rule E07: Cauda equina/ });
  await expect(rule).toContainText("Undetermined");
  await expect(search(page)).toBeEnabled();
  await rule.getByRole("link", { name: saddle }).click();
  await expect(row(page).getByLabel("Not asked")).toBeFocused();
  await row(page).getByLabel("Yes", { exact: true }).check();
  await expect(rule).toContainText(`Speaks for it: ${saddle}`);
  await expect(rule.getByText("Met", { exact: true })).toBeVisible();
});

test("works from the keyboard alone", { tag: "@long" }, async ({ page }) => {
  await page.goto("/knowledge/try");
  await expect(search(page)).toBeEnabled();
  await page.keyboard.press("/");
  await page.keyboard.type("saddle");
  await page.keyboard.press("Enter");
  await expect(row(page).getByLabel("Not asked")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tier(page)).toHaveText("Emergency");

  for (const _ of ["the group", "the search", "the answer"]) await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: `Remove: ${saddle}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tier(page)).toHaveText("Routine");
  await expect(search(page)).toBeFocused();
});

test("trying changes on a recorded presentation leaves the record as it was", {
  tag: "@long",
}, async ({ page }) => {
  const { presentationId } = await recordEmergency(page);
  await page.goto(`/knowledge/try?from=${presentationId}`);
  await expect(page.getByRole("region", { name: "Patient" })).toContainText("TESTPATIENT");
  await expect(page.getByText("nothing here is stored or changes the record")).toBeVisible();

  await page.getByRole("button", { name: `Remove: ${saddle}` }).click();
  const compared = page.getByRole("region", { name: "Recorded and tried" });
  await expect(compared.getByRole("definition").first()).toContainText("Emergency");
  await expect(compared.getByRole("definition").last()).toContainText("Routine");
  await expect(compared).toContainText(`${saddle}: recorded yes, tried not asked`);
  expect(await kept(page)).not.toMatch(/saddle|testpatient/i);

  await page.goto(`/presentations/${presentationId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Emergency");
});

test.describe("who may not", () => {
  test.use({ allowedErrors: [/40[34]/] });

  test("a presentation of another practice, or none at all, is not found", async ({
    page,
    signIn,
    otherPractice,
  }) => {
    const { presentationId } = await recordEmergency(page);
    await signIn("clinician", otherPractice);
    for (const id of [presentationId, "not-an-id", "01990000-0000-7000-8000-0000000000aa"]) {
      const answer = await page.request.get(`/knowledge/try?from=${id}`);
      expect([id, answer.status()]).toEqual([id, 404]);
      expect(await answer.text()).not.toContain("TESTPATIENT");
    }
  });

  test("an auditor tries answers, but not those of a patient", { tag: "@long" }, async ({
    page,
    signIn,
    context,
  }) => {
    const { presentationId } = await recordEmergency(page);
    await context.clearCookies();
    await signIn("auditor");
    await page.goto("/knowledge/try");
    await expect(search(page)).toBeEnabled();
    await page.goto(`/knowledge/try?from=${presentationId}`);
    await expect(page.getByRole("main")).toContainText(/your role/i);
    await expect(page.getByRole("main")).not.toContainText("TESTPATIENT");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the pad says that it needs it", async ({ page }) => {
    await page.goto("/knowledge/try");
    const said = page.locator("noscript"); // whose text no other locator sees
    await expect(said).toBeVisible();
    await expect(said).toContainText("needs JavaScript", { useInnerText: true });
    await expect(search(page)).toBeDisabled();
  });
});

function search(page: Page) {
  return page.getByRole("searchbox", { name: "Search findings by label or id" });
}

function row(page: Page) {
  return page.getByRole("group", { name: saddle, exact: true });
}

function result(page: Page) {
  return page.getByRole("complementary", { name: "Result" });
}

/** The one thing that is announced. */
function tier(page: Page) {
  return result(page).locator("[aria-live=polite]");
}

/** What the browser holds on to. */
function kept(page: Page): Promise<string> {
  return page.evaluate(
    () => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + location.href,
  );
}
