import type { Page } from "@playwright/test";
import { asPractice } from "../../lib/platform/testing/practice.ts";
import { ownerDb } from "../fixtures/clinic.ts";
import { recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";
import { violations } from "../fixtures/violations.ts";

const identity = /^TESTPATIENT, Sam; born \d\d-\w{3}-\d{4} \(45 y\); Male; No\. T45\n/;

test("one key copies the note of an emergency", async ({ page, context, practice, signIn }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn("clinician");
  const { presentationId, address } = await recordEmergency(page);
  await page.goto(address);

  await test.step("not while the emergency is being said", async () => {
    await expect(page.getByRole("dialog")).toContainText("Emergency");
    await page.keyboard.press("n");
    await page.getByRole("dialog").getByRole("button").first().click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(copyStatus(page)).toBeEmpty();
  });

  await test.step("not while typing", async () => {
    await page.getByRole("searchbox").first().press("n");
    await expect(page.getByRole("searchbox").first()).toHaveValue("n");
    await expect(copyStatus(page)).toBeEmpty();
    expect(await exports(practice.id, presentationId)).toBe(0);
  });

  await test.step("copies by key and says so", async () => {
    await page.getByRole("heading", { level: 1 }).first().click();
    await page.keyboard.press("n");
    await expect(copyStatus(page)).toHaveText("Note copied");
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toMatch(identity);
    expect(note).toContain("Tier: Emergency. Act now, same day.");
    expect(note).toContain("- Altered perineal/genital/saddle sensation");
    expect(note).toMatch(/\nNOT ASKED,/);
    expect(await exports(practice.id, presentationId)).toBe(1);
  });

  await test.step("copies by button", async () => {
    await page.getByRole("button", { name: /^Copy note/ }).click();
    await expect.poll(() => exports(practice.id, presentationId)).toBe(2);
    await expect(copyStatus(page)).toHaveText("Note copied");
  });
});

test("a browser that refuses the clipboard shows the note, selected", { tag: "@long" }, async ({
  page,
  signIn,
}) => {
  await signIn("clinician");
  const { presentationId } = await recordEmergency(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(`/presentations/${presentationId}`);
  await page.getByRole("button", { name: /^Copy note/ }).click();

  const dialog = page.getByRole("dialog", { name: /^Note, selected/ });
  await expect(dialog.getByRole("textbox")).toBeFocused();
  expect(await page.evaluate(() => String(window.getSelection()))).toMatch(identity);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: /^Copy note/ })).toBeFocused();
});

test("without JavaScript the button opens the plain text", async ({ browser, page, signIn }) => {
  await signIn("clinician");
  const { presentationId } = await recordEmergency(page);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`/presentations/${presentationId}`);
  const [answer] = await Promise.all([
    plain.waitForResponse(/\/note\??$/),
    plain.getByRole("button", { name: /^Copy note/ }).click(),
  ]);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  expect(await answer.text()).toMatch(identity);
  await context.close();
});

test.describe("after the session has ended", () => {
  test.use({ allowedErrors: [/401/] });

  test("nothing is copied, and the page says why", { tag: "@long" }, async ({
    page,
    context,
    signIn,
  }) => {
    await signIn("clinician");
    const { presentationId } = await recordEmergency(page);
    await page.goto(`/presentations/${presentationId}`);
    await context.clearCookies();
    await page.getByRole("button", { name: /^Copy note/ }).click();
    await expect(copyStatus(page)).toHaveText("Not copied. Sign in to download this summary.");
  });
});

function copyStatus(page: Page) {
  return page.getByRole("main").getByRole("status").first();
}

/** How often the audit trail says that a summary left the product. */
function exports(practiceId: string, subjectId: string): Promise<number> {
  return asPractice(ownerDb(), practiceId, (tx) =>
    tx.auditEvent.count({ where: { subjectId, action: "summary.exported" } }),
  );
}
