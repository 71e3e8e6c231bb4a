import { sessionCookie } from "../fixtures/clinic.ts";
import { recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

const lookedFor = "The presentation this link came from was not found";

test("from a word to a rule, to what it rests on, and back", async ({ page, signIn }) => {
  await signIn("clinician");
  await page.goto("/review");
  await page.getByRole("link", { name: "Knowledge", exact: true }).click();

  await test.step("finds the rule by words in any order and number", async () => {
    await page.getByLabel("Search the knowledge base, not patients").fill("syndromes cauda equina");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("found for “syndromes cauda equina”");
    const found = page.getByRole("region", { name: "Rules" });
    await found.getByRole("listitem").filter({ hasText: "E07_ces" }).getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("E07 CES");
  });

  await test.step("reads it in words and line by line, with clock, hazard and disagreement", async () => {
    const main = page.getByRole("main");
    await expect(main).toContainText("Post-void residual volume 200 mL or more");
    const group = main.locator("details").filter({ hasText: "Any of the cauda equina signs" });
    await expect(group.first().getByRole("link", { name: "Saddle" })).toBeHidden();
    await group.first().getByText("Any of the cauda equina signs").click();
    await expect(group.first().getByRole("link", { name: /saddle/i })).toBeVisible();
    await expect(main).toContainText("within 4 hours");
    await expect(main).toContainText("HZ01");
    await expect(main).toContainText("PVR never downgrades.");
  });

  await test.step("opens a source, sees how it was seen and what rests on it, and goes back", async () => {
    const sources = page.getByRole("region", { name: "Sources" });
    await expect(sources).toContainText("read second hand");
    await sources
      .getByRole("link", { name: /Cauda Equina/ })
      .first()
      .click();
    const away = page.getByRole("link", { name: /^https:/ });
    await expect(away).toHaveAttribute("rel", "noreferrer");
    await page.getByRole("link", { name: "E07 CES" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("E07 CES");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("GIRFT");
  });

  await test.step("is told when nothing is found, and where patients are", async () => {
    await page.goto("/knowledge?q=fever+zebra");
    const main = page.getByRole("main");
    await expect(main).toContainText("Nothing found for “fever zebra”");
    await expect(main.getByRole("link", { name: "Patients" })).toBeVisible();
  });
});

test("a rule seen from an assessment tells its verdict on that patient", { tag: "@long" }, async ({
  page,
  signIn,
}) => {
  await signIn("clinician");
  const { presentationId } = await recordEmergency(page);

  await page.goto(`/knowledge/rules/E07_ces?from=${presentationId}`);
  const verdict = page.getByRole("region", { name: "On the presentation you came from" });
  await expect(page.getByRole("region", { name: "Patient" })).toContainText("TESTPATIENT");
  await expect(verdict).toContainText("Met");
  await expect(verdict).toContainText("Altered perineal/genital/saddle sensation");
  await expect(page.getByText("holds", { exact: true }).first()).toBeVisible();

  await page.goto(`/knowledge/rules/E05_mscc?from=${presentationId}`);
  await expect(verdict).toContainText("Undetermined");
  await verdict.getByText(/questions not answered/).click();
  await expect(verdict.getByRole("link", { name: /Past or current cancer/ })).toBeVisible();

  await verdict.getByRole("link", { name: /Back to the assessment/ }).click();
  await expect(page).toHaveURL(`/presentations/${presentationId}`);
});

test("another practice's presentation, and none at all, show the rule without a patient", {
  tag: "@long",
}, async ({ page, context, signIn, otherPractice }) => {
  await signIn("clinician");
  const { presentationId } = await recordEmergency(page);
  await context.clearCookies();
  await context.addCookies([await sessionCookie(otherPractice, "clinician")]);
  for (const from of [presentationId, "019b0000-0000-7000-8000-000000000000", "x", "%27%3B--"]) {
    const response = await page.goto(`/knowledge/rules/E07_ces?from=${from}`);
    expect([from, response?.status()]).toEqual([from, 200]);
    await expect(page.getByRole("status")).toContainText(lookedFor);
    await expect(page.getByRole("main")).not.toContainText("TESTPATIENT");
  }
});

test.describe("who may read", () => {
  test.use({ allowedErrors: [/404/] });

  test("an auditor and an administrator read the knowledge, and no patient with it", async ({
    page,
    context,
    signIn,
  }) => {
    await signIn("clinician");
    const { presentationId } = await recordEmergency(page);
    for (const role of ["auditor", "administrator"] as const) {
      await context.clearCookies();
      await signIn(role);
      await page.goto(`/knowledge/rules/E07_ces?from=${presentationId}`);
      await expect(page.getByRole("status")).toContainText(lookedFor);
      await expect(page.getByRole("main")).not.toContainText("TESTPATIENT");
      await page.getByRole("link", { name: "Versions", exact: true }).click();
      await expect(page.getByRole("main")).toContainText("No clinical review yet");
    }
  });

  test("an id that is none is not found", async ({ page, signIn }) => {
    await signIn("clinician");
    for (const path of [
      "rules/E05",
      "rules/constructor",
      "findings/__proto__",
      "investigations/toString",
      "treatments/constructor",
      "sources/__proto__",
    ]) {
      const response = await page.goto(`/knowledge/${path}`);
      expect([path, response?.status()]).toEqual([path, 404]);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("No such entry");
    }
  });
});
