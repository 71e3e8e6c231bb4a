import { globSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { amendText, meetAnotherAmendment } from "../fixtures/amended.ts";
import { type Recorded, recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

/** Every page of the app, and how to open it for a recorded patient. */
const pages: Readonly<Record<string, (recorded: Recorded) => string>> = {
  "/": () => "/",
  "/sign-in": () => "/sign-in",
  "/review": () => "/review",
  "/patients": () => "/patients",
  "/patients/new": () => "/patients/new",
  "/patients/import": () => "/patients/import",
  "/patients/[patientId]": ({ patientId }) => `/patients/${patientId}`,
  "/patients/[patientId]/presentations/new": ({ patientId }) =>
    `/patients/${patientId}/presentations/new`,
  "/patients/[patientId]/edit": ({ patientId }) => `/patients/${patientId}/edit`,
  "/patients/[patientId]/merge": ({ patientId }) => `/patients/${patientId}/merge`,
  "/presentations/[presentationId]": ({ presentationId }) => `/presentations/${presentationId}`,
  "/presentations/[presentationId]/patient-sheet": ({ presentationId }) =>
    `/presentations/${presentationId}/patient-sheet`,
  "/presentations/[presentationId]/amend": ({ presentationId }) =>
    `/presentations/${presentationId}/amend`,
  "/presentations/[presentationId]/revisions/[revision]": ({ presentationId }) =>
    `/presentations/${presentationId}/revisions/1`,
  "/follow-up": () => "/follow-up",
  "/drafts": () => "/drafts",
  "/knowledge": () => "/knowledge?q=cauda",
  "/knowledge/findings": () => "/knowledge/findings",
  "/knowledge/findings/[findingId]": () => "/knowledge/findings/cancer_history",
  "/knowledge/rules": () => "/knowledge/rules?tier=urgent&evidence=unverified",
  "/knowledge/rules/[ruleId]": ({ presentationId }) =>
    `/knowledge/rules/E07_ces?from=${presentationId}`,
  "/knowledge/investigations": () => "/knowledge/investigations",
  "/knowledge/investigations/[investigationId]": () => "/knowledge/investigations/mri_whole_spine",
  "/knowledge/treatments": () => "/knowledge/treatments",
  "/knowledge/treatments/[treatmentId]": () => "/knowledge/treatments/nsaid",
  "/knowledge/cautions": () => "/knowledge/cautions",
  "/knowledge/conditions": () => "/knowledge/conditions",
  "/knowledge/sources": () => "/knowledge/sources",
  "/knowledge/sources/[sourceId]": () => "/knowledge/sources/NG234",
  "/knowledge/versions": () => "/knowledge/versions",
  "/knowledge/try": ({ presentationId }) => `/knowledge/try?rule=E07_ces&from=${presentationId}`,
  "/calculators": () => "/calculators",
  "/calculators/[calculatorId]": () => "/calculators/sins?pain=mechanical",
};

/** What a clinician may not open has more to check for who may. */
const ofReviewers: readonly ((recorded: Recorded) => string)[] = [
  () => "/patients/import",
  ({ patientId }) => `/patients/${patientId}/merge`,
];

test("every page in app/ is checked below", () => {
  const routes = globSync("app/**/page.tsx").map(
    (file) =>
      file
        .replace(/^app/, "")
        .replaceAll(/\/\([^)]+\)/g, "")
        .replace(/\/page\.tsx$/, "") || "/",
  );
  expect(Object.keys(pages).toSorted()).toEqual(routes.toSorted());
});

/** Only colours differ in the dark: the structure of each page is checked in the light. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`no page has an accessibility violation (${colorScheme})`, async ({ page, signIn }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await signIn("clinician");
    const recorded = await recordEmergency(page);
    const found = () => violations(page, colorScheme);
    expect(await found()).toEqual([]);
    await amendText(page, recorded.presentationId, "rang back");
    for (const open of Object.values(pages)) {
      await page.goto(open(recorded));
      expect([page.url(), await found()]).toEqual([page.url(), []]);
    }
    await refuse(page, recorded);
    expect(await found()).toEqual([]);
    await meetAnotherAmendment(page, recorded.presentationId);
    expect(await found()).toEqual([]);
    await page.context().clearCookies();
    await signIn("reviewer");
    for (const open of ofReviewers) {
      await page.goto(open(recorded));
      expect([page.url(), await found()]).toEqual([page.url(), []]);
    }
  });
}

test("the search for a question and the list of keys have no accessibility violation", async ({
  page,
  signIn,
}) => {
  await signIn("clinician");
  const { patientId } = await recordEmergency(page);
  await page.goto(`/patients/${patientId}/presentations/new`);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await openSearch(page);
    expect(await violations(page, colorScheme, "search:has([role='combobox'])")).toEqual([]);
    await openKeys(page);
    expect(await violations(page, colorScheme, "[aria-labelledby='keys-title']")).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

/** The state of a form that was not accepted. */
async function refuse(page: Page, { patientId }: Recorded): Promise<void> {
  await page.goto(`/patients/${patientId}/presentations/new`);
  await page.getByLabel("Pain intensity NRS, average last week").fill("11");
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
}

/** The search for a question, with what it has found. */
async function openSearch(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Find a question" }).fill("night");
  await expect(page.getByRole("option").first()).toBeVisible();
}

/** The list of keys; what was open before gives way to it. */
async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Keys/ }).click();
  await expect(page.getByRole("region", { name: "Keys", exact: true })).toBeFocused();
}

async function violations(
  page: Page,
  colorScheme: "light" | "dark",
  within = "html",
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(within);
  const checked =
    colorScheme === "dark"
      ? axe.withRules(rulesOfColour)
      : axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]);
  const { violations: found } = await checked.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
