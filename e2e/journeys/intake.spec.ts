import type { Page } from "@playwright/test";
import { findings } from "../../lib/clinical/knowledge/findings.ts";
import { leaveUntouched } from "../fixtures/clinic.ts";
import { aged, fromRegistration } from "../fixtures/intake.ts";
import { registerPatient } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

const someone = aged(61, {
  familyName: "Testpatient",
  givenNames: "Robin",
  number: "T 61",
  sexAtBirth: "Male",
});

test.beforeEach(async ({ page, signIn }) => {
  await signIn("clinician");
  const patientId = await registerPatient(page.request, someone);
  await page.goto(`/patients/${patientId}/presentations/new`);
});

test("a refused form keeps every answer, and what is shown is what is sent", async ({ page }) => {
  await answerTri(page, "Altered perineal/genital/saddle sensation", "Yes");
  await answerTri(page, "Fever ≥38.0 °C (measured or reliable history)", "No");
  await page.getByRole("group", { name: "Site", exact: true }).getByLabel("Lumbar").check();
  await page.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("11");
  await record(page);

  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("Pain intensity NRS, average last week");
  await expect(alert).toContainText("from 0 to 10");
  await expect(
    tri(page, "Altered perineal/genital/saddle sensation").getByLabel("Yes"),
  ).toBeChecked();
  const shown = await page.evaluate(() => {
    const checked = [...document.querySelectorAll<HTMLInputElement>("form input:checked")];
    return checked.map(({ name, value }) => `${name}=${value}`).toSorted();
  });
  const sent = await page.evaluate(() => {
    const form = document.querySelector("main form, form:has([name='answers.fever'])");
    const entries = [...new FormData(form as HTMLFormElement)].map((entry) => entry.join("="));
    return entries.toSorted();
  });
  expect(sent).toEqual(expect.arrayContaining(shown));
  expect(sent).toContain("answers.saddle_sensory_change=yes");

  await page.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("7");
  await record(page);
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  await expect(page.getByRole("dialog")).toContainText("Emergency");
});

test("a result keeps the unit of the laboratory, and is never recorded without one", async ({
  page,
}) => {
  await answerTri(page, "Fever ≥38.0 °C (measured or reliable history)", "No");
  await page.getByLabel("Adjusted calcium", { exact: true }).fill("11.2");
  await record(page);
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("Adjusted calcium");
  await expect(alert).toContainText("mmol/L");
  await expect(page.getByLabel("Adjusted calcium", { exact: true })).toHaveValue("11.2");

  await page.getByLabel("Unit of Adjusted calcium").selectOption({ label: "mg/dL" });
  await record(page);
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  await expect(page.getByRole("main")).toContainText(/11\.2\s+mg\/dL \(2\.79\d*\s+mmol\/L\)/);
});

test("H hides published figures, and not while somebody types", { tag: "@long" }, async ({
  page,
}) => {
  await answerTri(page, "Past or current cancer (any except non-melanoma skin)", "Yes");
  await record(page);
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  const figures = page.getByText(/^Published figures of \d+ findings/);
  await expect(figures).toBeVisible();
  await expect(page.getByRole("button", { name: /Hide figures/ })).toBeVisible();
  await page.getByRole("searchbox").first().fill("h");
  await expect(page.getByRole("button", { name: /Hide figures/ })).toBeVisible();
  await page.getByRole("heading", { name: "Do now" }).click();
  await page.keyboard.press("h");
  await expect(page.getByRole("button", { name: /Show figures/ })).toBeVisible();
  await expect(figures).toBeHidden();
  await page.reload();
  await expect(page.getByRole("button", { name: /Show figures/ })).toBeVisible();
});

test("the tier is shown while typing, and recorded as it was shown", async ({ page }) => {
  const strip = page.getByRole("complementary", { name: "Verdict and state of the form" });
  const tier = strip.getByRole("region", { name: "Tier so far" });
  await expect(tier).toContainText("Routine");
  await expect(tier).toContainText("Incomplete");
  await expect(strip).toContainText("1 of 17 safety questions answered");

  const saddle = "Altered perineal/genital/saddle sensation";
  await answerTri(page, saddle, "Yes");
  await expect(tier).toContainText("Emergency");
  await expect(strip).toContainText("2 of 17 safety questions answered");
  await expect(strip.getByRole("region", { name: "Do now" })).toContainText("within");
  await answerTri(page, saddle, "Not asked");
  await expect(tier).toContainText("Routine");
  await expect(tier).not.toContainText("Emergency");

  const ask = strip.getByRole("region", { name: "Ask next" }).getByRole("link").first();
  const question = (await ask.textContent()) ?? "";
  await ask.click();
  const focused = page.locator("fieldset:has(input:focus)");
  await expect(focused.locator("legend")).toContainText(question);

  await page.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("11");
  await expect(strip).toContainText("Not counted until corrected:");
  await page.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("7");
  await expect(strip).not.toContainText("Not counted");

  await answerTri(page, saddle, "Yes");
  await expect(tier).toContainText("Emergency");
  await record(page);
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  await expect(page.getByRole("dialog")).toContainText("Emergency");
  await expect(page.locator("main")).not.toContainText("The tier shown while typing");
});

test("a recorded assessment that is not what was shown says so", { tag: "@long" }, async ({
  page,
}) => {
  await answerTri(page, "Past or current cancer (any except non-melanoma skin)", "Yes");
  const shown = page.locator("input[name='live.tier']");
  await expect(shown).toHaveValue("soon");
  await shown.evaluate((field: HTMLInputElement) => {
    field.value = "routine";
  });
  await record(page);
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  await expect(page.getByRole("main")).toContainText(
    "The tier shown while typing was Routine; the recorded assessment says Soon.",
  );
});

test.describe("when the rules cannot be loaded", () => {
  test.use({ allowedErrors: [/Failed to load resource|chunk/i] });

  test("the strip names no tier, and the form still records", { tag: "@long" }, async ({
    page,
  }) => {
    await page.route("**/*.js", async (route) => {
      const response = await route.fetch();
      const holdsRules = (await response.text()).includes("E07_ces");
      await (holdsRules ? route.abort() : route.fulfill({ response }));
    });
    await page.reload();
    const strip = page.getByRole("complementary", { name: "Verdict and state of the form" });
    await expect(strip).toContainText(
      "No recommendation available - use your local red-flag pathway",
    );
    await answerTri(page, "Altered perineal/genital/saddle sensation", "Yes");
    await expect(strip).not.toContainText("Emergency");
    await record(page);
    await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
    await expect(page.locator("main")).toContainText(
      "The tier shown while typing was not available; the recorded assessment says Emergency.",
    );
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the intake is saved, and a refusal gives everything back", async ({ page }) => {
    await answerTri(page, "Altered perineal/genital/saddle sensation", "Yes");
    await page.getByLabel("Date this episode began", { exact: true }).fill("2999-01-01");
    await record(page);
    await expect(page.getByRole("main")).toContainText("must not be in the future");
    await expect(
      tri(page, "Altered perineal/genital/saddle sensation").getByLabel("Yes"),
    ).toBeChecked();

    await page.getByLabel("Date this episode began", { exact: true }).fill("");
    await record(page);
    await expect(page).toHaveURL(/\/presentations\/[0-9a-f-]{36}/);
    await expect(page.getByRole("main")).toContainText("Emergency");
  });
});

test.describe("after the session has ended", () => {
  test.use({ allowedErrors: [/40[13]/] });

  test("nothing is saved, and the form says so and keeps the answers", async ({
    page,
    practice,
  }) => {
    await answerTri(page, "Altered perineal/genital/saddle sensation", "Yes");
    await leaveUntouched(practice, 20);
    await record(page);
    await expect(page.getByRole("alert").filter({ hasText: "session" })).toBeVisible();
    await expect(
      tri(page, "Altered perineal/genital/saddle sensation").getByLabel("Yes"),
    ).toBeChecked();
  });
});

test("every finding of the catalogue is on the one screen", async ({ page }) => {
  const names = await page
    .locator("form [name^='answers.']")
    .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute("name")))]);
  const asked = findings.filter(({ id }) => !fromRegistration.includes(id));
  expect(names.toSorted()).toEqual(asked.map(({ id }) => `answers.${id}`).toSorted());
  await expect(page.getByRole("main")).toContainText("61 y");
});

function tri(page: Page, label: string) {
  return page.getByRole("group", { name: label, exact: true });
}

async function answerTri(page: Page, label: string, choice: string): Promise<void> {
  await tri(page, label).getByLabel(choice, { exact: true }).check();
}

function record(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Record", exact: true }).click();
}
