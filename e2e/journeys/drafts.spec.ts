import type { Page } from "@playwright/test";
import { asPractice } from "../../lib/platform/testing/practice.ts";
import { leaveUntouched, ownerDb, sessionCookie } from "../fixtures/clinic.ts";
import { askOnAnotherDay, draftStates, leaveDraftsAlone } from "../fixtures/drafts.ts";
import { aged, register } from "../fixtures/intake.ts";
import { startServer } from "../fixtures/second-server.ts";
import { expect, test } from "../fixtures/test.ts";

const saddle = "Altered perineal/genital/saddle sensation";
const cancer = "Past or current cancer (any except non-melanoma skin)";
const someone = aged(61, {
  familyName: "Testpatient",
  givenNames: "Robin",
  number: "T 61",
  sexAtBirth: "Male",
});
let intake: string;

test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ page, signIn }) => {
  await signIn("clinician");
  await register(page, someone);
  intake = `${page.url()}/presentations/new`;
  await page.goto(intake);
});

test("what is entered is saved by itself, and found again when the tab is gone", async ({
  page,
  context,
  practice,
}) => {
  await page.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("11");
  await answer(page, saddle, "Yes");
  await page.getByLabel(/Free text$/).fill("numb since noon \u{1F9B4}");
  await expect(status(page)).toHaveText(/^\s*Saved \d\d:\d\d/);
  expect(await leavingAsks(page)).toBe(false);

  await test.step("after the tab was closed without a word", async () => {
    const crashed = page;
    const next = await context.newPage();
    await crashed.close({ runBeforeUnload: false });
    await next.goto(intake);
    await expect(next.getByRole("main")).toContainText(/Draft of \S+ \d\d:\d\d continued/);
    await expect(tri(next, saddle).getByLabel("Yes", { exact: true })).toBeChecked();
    await expect(next.getByLabel(/Free text$/)).toHaveValue("numb since noon \u{1F9B4}");
    await expect(
      next.getByLabel("Pain intensity NRS, average last week", { exact: true }),
    ).toHaveValue("11");
    await expect(next.getByRole("region", { name: "Tier so far" })).toContainText("Emergency");

    await test.step("and after a walk through the product and the Back button", async () => {
      await answer(next, cancer, "No");
      await next.getByRole("link", { name: /^My drafts/ }).click();
      const mine = next.getByRole("listitem").filter({ hasText: "TESTPATIENT" });
      await expect(mine).toContainText("Emergency");
      await next.goBack();
      await expect(tri(next, cancer).getByLabel("No", { exact: true })).toBeChecked();
      await next.getByRole("link", { name: /^My drafts/ }).click();
      await mine.getByRole("link", { name: /^Continue/ }).click();
      await expect(tri(next, cancer).getByLabel("No", { exact: true })).toBeChecked();
    });

    await next.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("8");
    await next.getByRole("button", { name: "Record", exact: true }).click();
    await next.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
    expect(await draftStates(practice)).toEqual(["recorded"]);
    await next.goto(intake);
    await expect(tri(next, saddle).getByLabel("Not asked", { exact: true })).toBeChecked();
  });
});

test.describe("without the server", () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/] });

  test("it is kept in this browser, encrypted, and goes to the server by itself", {
    tag: "@long",
  }, async ({ page, context }) => {
    await answer(page, cancer, "No");
    await expect(status(page)).toContainText("Saved");
    await context.setOffline(true);
    await answer(page, saddle, "Yes");
    await page.getByLabel(/Free text$/).fill("numb since noon");
    await expect(status(page)).toContainText(/Offline: kept in this browser since \d\d:\d\d/);
    await expect(page.getByRole("status").filter({ hasText: "Offline" })).toHaveCount(1);
    await page.getByLabel(/^Search patients/).fill("Testpatient");
    await page.getByLabel(/^Search patients/).press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "No answer" })).toBeVisible();
    await expect(page.getByLabel(/Free text$/)).toHaveValue("numb since noon");
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).toContain("backstop.draft.");
    expect(stored).not.toMatch(/noon|saddle|cancer/);
    expect(await leavingAsks(page)).toBe(false);

    await context.setOffline(false);
    await expect(status(page)).toContainText(/^\s*Saved \d\d:\d\d/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("a tab that crashes offline is recovered from the browser, and said", {
    tag: "@long",
  }, async ({ page, context }) => {
    await expect(page.getByRole("region", { name: "Tier so far" })).toBeVisible();
    await page.route("**/*", (route) => route.abort("internetdisconnected"));
    await answer(page, saddle, "Yes");
    await expect(status(page)).toContainText("kept in this browser");
    const next = await context.newPage();
    // Closed, the tab would still send what it holds.
    const crashed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    session.send("Page.crash").catch(() => undefined);
    await crashed;
    await next.goto(intake);
    await expect(tri(next, saddle).getByLabel("Yes", { exact: true })).toBeChecked();
    await expect(status(next)).toContainText(/Recovered from this browser \(\d\d:\d\d\)\. Saved/);
    expect(await next.evaluate(() => localStorage.length)).toBe(0);
  });

  test("and without room in the browser, leaving the page asks", { tag: "@long" }, async ({
    page,
    context,
  }) => {
    await expect(page.getByRole("region", { name: "Tier so far" })).toBeVisible();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await context.setOffline(true);
    await answer(page, saddle, "Yes");
    await expect(status(page)).toContainText("Leave this page open");
    expect(await leavingAsks(page)).toBe(true);
    const asked = page.waitForEvent("dialog");
    await page.getByRole("link", { name: /^Follow-up/ }).click({ noWaitAfter: true });
    await (await asked).dismiss();
    await expect(page).toHaveURL(intake);
    await context.setOffline(false);
    await expect(status(page)).toContainText("Saved");
    expect(await leavingAsks(page)).toBe(false);
  });
});

test.describe("when the server is killed", () => {
  test.use({ allowedErrors: [/ERR_CONNECTION|ERR_EMPTY_RESPONSE|Failed to load resource/] });

  test("what it called saved is there when it is back, and what came later as well", {
    tag: "@long",
  }, async ({ page }) => {
    const server = await startServer();
    await page.goto(`${server.address}${new URL(intake).pathname}`);
    await expect(page.getByRole("region", { name: "Tier so far" })).toBeVisible();
    await answer(page, saddle, "Yes");
    await expect(status(page)).toContainText(/^\s*Saved \d\d:\d\d/);
    await server.kill();
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(intake);
    await expect(tri(elsewhere, saddle).getByLabel("Yes", { exact: true })).toBeChecked();
    await elsewhere.close();

    await page.getByLabel(/Free text$/).fill("typed while it was down");
    await expect(status(page)).toContainText("Offline: kept in this browser since");
    const again = await startServer(server.port);
    await expect(status(page)).toContainText(/^\s*Saved \d\d:\d\d/);
    await page.reload();
    await expect(tri(page, saddle).getByLabel("Yes", { exact: true })).toBeChecked();
    await expect(page.getByLabel(/Free text$/)).toHaveValue("typed while it was down");
    await page.close();
    await again.kill();
  });
});

test.describe("after the session has ended", () => {
  test.use({ allowedErrors: [/40[13]/] });

  test("the same user goes on with everything; somebody else sees nothing of it", {
    tag: "@long",
  }, async ({ page, context, practice, otherPractice }) => {
    await leaveUntouched(practice, 20);
    await page.getByLabel(/Free text$/).fill("numb since noon");
    await expect(status(page)).toContainText("Not saved: your session has ended.");
    await expect(status(page)).toContainText("Everything here is kept.");
    await expect(status(page).getByRole("link", { name: /Sign in again/ })).toBeVisible();

    await test.step("somebody else at this computer", async () => {
      const colleague = await addColleague(practice);
      const colleaguesCookie = await sessionCookie(
        { ...practice, actors: { ...practice.actors, clinician: colleague } },
        "clinician",
      );
      await context.addCookies([colleaguesCookie]);
      const theirs = await context.newPage();
      await theirs.goto(intake);
      await expect(theirs.getByLabel(/Free text$/)).toHaveValue("");
      await expect(theirs.getByRole("main")).not.toContainText("Recovered");
      expect(await theirs.evaluate(() => JSON.stringify(localStorage))).not.toContain("noon");
      await theirs.goto("/drafts");
      await expect(theirs.getByRole("main")).toContainText("You have no open draft");
      await theirs.close();
      await page.getByLabel(/Free text$/).fill("numb since noon, both sides");
      await expect(status(page)).toContainText("somebody else has signed in here");
      expect(await draftStates(practice)).toEqual([]);
    });

    await test.step("another practice", async () => {
      await context.addCookies([await sessionCookie(otherPractice, "clinician")]);
      const put = await page.request.put(`/api/drafts/${crypto.randomUUID()}`, {
        headers: { origin: new URL(intake).origin },
        data: { userId: otherPractice.actors.clinician.id },
      });
      expect(put.status()).toBe(422);
    });

    await test.step("the same user", async () => {
      await context.addCookies([await sessionCookie(practice, "clinician")]);
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await expect(status(page)).toContainText(/^\s*Saved \d\d:\d\d/);
      await page.reload();
      await expect(page.getByLabel(/Free text$/)).toHaveValue("numb since noon, both sides");
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});

test.describe("in two windows", () => {
  test.use({ allowedErrors: [/409/] });

  test("the second is told, and nothing is written over", { tag: "@long" }, async ({
    page,
    context,
    practice,
  }) => {
    const other = await context.newPage();
    await other.goto(intake);
    await answer(page, saddle, "Yes");
    await expect(status(page)).toContainText("Saved");
    await answer(other, cancer, "Yes");
    const asks = other.getByRole("alert").filter({ hasText: "changed in another window" });
    await expect(asks).toContainText(/\d\d:\d\d/);
    await asks.getByRole("button", { name: "Keep what is here" }).click();
    await expect(status(other)).toContainText("Saved");

    await answer(page, cancer, "No");
    const told = page.getByRole("alert").filter({ hasText: "changed in another window" });
    await told.getByRole("button", { name: "Show the other" }).click();
    await expect(tri(page, cancer).getByLabel("Yes", { exact: true })).toBeChecked();
    await expect(tri(page, saddle).getByLabel("Not asked", { exact: true })).toBeChecked();
    expect(await draftStates(practice)).toEqual(["open"]);

    await page.getByRole("button", { name: "Record", exact: true }).click();
    await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
    await answer(other, saddle, "No");
    const ended = other.getByRole("alert").filter({ hasText: "This draft was recorded at" });
    await expect(ended.getByRole("link", { name: "Open what was recorded" })).toBeVisible();
    await ended.getByRole("button", { name: "Keep what is here as a new draft" }).click();
    await expect(status(other)).toContainText("Saved");
    expect(await draftStates(practice)).toEqual(["recorded", "open"]);
  });
});

test("above routine and left alone: shown on Review, and discarded with a reason only", {
  tag: "@long",
}, async ({ page, context, practice }) => {
  await answer(page, saddle, "Yes");
  await page.getByLabel(/Free text$/).fill("numb since noon");
  await expect(status(page)).toContainText("Saved");
  await context.addCookies([await sessionCookie(practice, "reviewer")]);
  await leaveDraftsAlone(practice, 29);
  await page.goto("/review");
  await expect(page.getByRole("main")).not.toContainText("Drafts not recorded");
  await leaveDraftsAlone(practice, 31);
  await page.reload();
  const block = page.getByRole("region", { name: "Drafts not recorded" });
  await expect(block).toContainText("TESTPATIENT, Robin");
  await expect(block).toContainText("Emergency");
  await expect(block).toContainText("Test Clinician");
  await expect(page.getByRole("main")).not.toContainText("noon");
  await expect(page.getByRole("link", { name: /^Review\s*1 / })).toBeVisible();

  await block.getByText("Discard draft…").click();
  await block.getByRole("button", { name: /^Discard draft: / }).click();
  await expect(block.getByRole("alert")).toContainText("Choose a reason");
  await block.getByLabel("Reason").selectOption("Patient left, is seen elsewhere (say where)");
  await block.getByRole("button", { name: /^Discard draft: / }).click();
  await expect(block.getByRole("alert")).toContainText("Say where the patient is seen");
  await block.getByLabel("Note").fill("A&E, St. Elsewhere");
  await block.getByRole("button", { name: /^Discard draft: / }).click();
  await expect(block).toHaveCount(0);
  expect(await draftStates(practice)).toEqual(["discarded patient_left_seen_elsewhere"]);
});

test("of another day: the safety questions are asked again, and the draft can be discarded", {
  tag: "@long",
}, async ({ page, practice }) => {
  await answer(page, saddle, "No");
  await answer(page, cancer, "Yes");
  await expect(status(page)).toContainText("Saved");
  await askOnAnotherDay(practice, "2026-01-05");
  await page.reload();
  const main = page.getByRole("main");
  await expect(main).toContainText("A draft of 05-Jan-2026 was not recorded");
  await expect(main.getByRole("listitem").filter({ hasText: saddle })).toBeVisible();
  await expect(page.getByRole("button", { name: "Record", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Continue as a consultation of today" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "asked again today" })).toContainText(
    saddle,
  );
  for (const asked of [cancer, saddle])
    await expect(tri(page, asked).getByLabel("Not asked", { exact: true })).toBeChecked();
  await answer(page, saddle, "Yes");
  await expect(status(page)).toContainText("Saved");
  await page.goto(intake);
  await expect(tri(page, saddle).getByLabel("Yes", { exact: true })).toBeChecked();

  await page.getByLabel(/^Search patients/).press("Control+Enter");
  await page.getByText("Discard draft…").click();
  await page.getByLabel("Note", { exact: true }).press("Control+Enter");
  await page.getByLabel("Reason").selectOption("Entered in error, or a test");
  await page.getByRole("button", { name: /^Discard draft: / }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  expect(await draftStates(practice)).toEqual(["discarded entered_in_error_or_test"]);
});

function tri(page: Page, label: string) {
  return page.getByRole("group", { name: label, exact: true });
}

async function answer(page: Page, label: string, choice: string): Promise<void> {
  await tri(page, label).getByLabel(choice, { exact: true }).check();
}

/** The line in the bar that records. */
function status(page: Page) {
  return page.getByRole("region", { name: "Draft", exact: true }).locator("p").first();
}

/** Whether the browser would ask before this page is left. */
function leavingAsks(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const leaving = new Event("beforeunload", { cancelable: true });
    return !window.dispatchEvent(leaving);
  });
}

async function addColleague(practice: Parameters<typeof sessionCookie>[0]) {
  const id = crypto.randomUUID();
  await asPractice(ownerDb(), practice.id, (tx) =>
    tx.user.create({
      data: {
        practiceId: practice.id,
        id,
        role: "clinician",
        name: "Test Colleague",
        email: `${id}@test.example`,
        passwordHash: "none",
      },
    }),
  );
  return { ...practice.actors.clinician, id };
}
