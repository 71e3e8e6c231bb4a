import type { Page } from "@playwright/test";
import type { Role } from "../../lib/platform/actor.ts";
import { aged, register } from "../fixtures/intake.ts";
import { recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";
import { recordUnassessed } from "../fixtures/unassessed.ts";

test("a loop changes hands, is covered, closed with a reason, and handed on when its owner leaves", async ({
  page,
  context,
  signIn,
}) => {
  test.setTimeout(180_000);
  const as = async (role: Role) => {
    await context.clearCookies();
    await signIn(role);
  };
  await signIn("clinician");
  const { presentationId } = await recordEmergency(page);

  await test.step("is offered, and stays the owner's until accepted", async () => {
    await offer(page, "on leave");
    await expect(loops(page)).toContainText("Mine");
    await expect(loops(page)).toContainText("offered to Test Reviewer, just now");
  });

  await test.step("is refused with a reason", async () => {
    await as("reviewer");
    await page.goto("/follow-up");
    const offered = page.getByRole("region", { name: "Offered to you" });
    await offered.getByText("Refuse…").click();
    await offered.getByRole("button", { name: /^Refuse: / }).click();
    await expect(offered.getByRole("alert")).toContainText("Say why you refuse it");
    await offered.getByLabel("Why you refuse it").fill("away myself");
    await offered.getByRole("button", { name: /^Refuse: / }).click();
    await expect(offered).toBeHidden();
  });

  await test.step("is offered again and accepted", async () => {
    await as("clinician");
    await page.goto("/follow-up");
    await expect(loops(page)).toContainText("Hand-over refused: away myself");
    await offer(page, "please");
    await as("reviewer");
    await page.goto("/follow-up?whose=everyone");
    await expect(page.getByRole("button", { name: /^Accept: / }).first()).toBeVisible();
    expect(await doubledIds(page)).toEqual([]);
    await page.goto("/follow-up");
    await page.getByRole("button", { name: /^Accept: / }).click();
    await expect(page.getByRole("region", { name: "Offered to you" })).toBeHidden();
    await expect(loops(page)).toContainText("Mine");
  });

  await test.step("is covered while the owner is away", async () => {
    await page.goto("/team");
    const me = page.getByRole("listitem").filter({ hasText: "(you)" });
    await me.getByText("Away…").click();
    await me.getByLabel("First day away").fill(day(-1));
    await me.getByLabel("Last day away").fill(day(2));
    await me.getByLabel("Covered by").selectOption("Test Clinician");
    await me.getByRole("button", { name: /^Set the absence/ }).click();
    await expect(me).toContainText("Away now");
    await as("clinician");
    await page.goto("/follow-up");
    await page.getByRole("link", { name: /^Covering 1/ }).click();
    await expect(loops(page)).toContainText("Test Reviewer");
    await expect(loops(page)).toContainText("away, you cover");
  });

  await test.step("two more are closed at once, each with its own outcome and reason", async () => {
    await page.goto(`/presentations/${presentationId}`);
    await acceptFirst(page, 2);
    await page.goto("/follow-up?whose=mine");
    await expect(loops(page)).toHaveCount(2);
    await page.getByRole("checkbox").first().focus();
    await page.keyboard.press("Space");
    await page.getByRole("checkbox").nth(1).check();
    await expect(page.getByText("2 loops selected")).toBeVisible();
    await page.getByRole("button", { name: "Close selected…" }).click();
    await page.getByRole("button", { name: "Close these 2" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
      "Loop 2: say why",
    );
    for (const n of [0, 1]) {
      await page.getByLabel("Outcome").nth(n).selectOption("Declined after discussion");
      await page.getByLabel("Reason").nth(n).fill(`reason ${n}`);
    }
    await changeElsewhere(page);
    await page.getByRole("button", { name: "Close these 2" }).click();
    await expect(page.getByRole("main")).toContainText("1 of 2 closed.");
    await expect(page.getByRole("main")).toContainText(
      "Not done: Someone else changed it meanwhile: Booked",
    );
    await expect(page.getByLabel("Reason")).toHaveValue(/^reason [01]$/);
    await page.getByRole("button", { name: "Close it" }).click();
    await expect(page.getByRole("main")).toContainText("All 1 closed.");
    await page.goto("/follow-up?whose=mine");
    await expect(page.getByRole("main")).toContainText("No open loop owned by you");
  });

  await test.step("goes to a colleague when the owner is deactivated", async () => {
    await page.goto(`/presentations/${presentationId}`);
    await acceptFirst(page, 1);
    await as("administrator");
    await page.goto("/team");
    const member = page.getByRole("listitem").filter({ hasText: "clinician-" });
    await expect(member).toContainText("1 open loop");
    await member.getByText("Deactivate…").click();
    await member.getByLabel("Open loops (1) go to").selectOption("Test Reviewer");
    await member.getByRole("button", { name: "Deactivate Test Clinician" }).click();
    await expect(page.getByRole("region", { name: "Deactivated" })).toContainText("Test Clinician");
    await as("reviewer");
    await page.goto("/follow-up?whose=mine");
    await expect(loops(page)).toHaveCount(2);
    await expect(page.getByRole("main")).toContainText("the owner was deactivated");
  });
});

test("closing one referral leaves the other on the board; what is 400 days late is done with its true date", async ({
  page,
  practice,
  signIn,
}) => {
  await signIn("clinician");
  const { presentationId } = await recordEmergency(page);
  await page.goto(`/presentations/${presentationId}`);
  await acceptFirst(page, 2);
  await page.goto("/follow-up");
  await expect(loops(page)).toHaveCount(3);
  await close(page, 2);
  await expect(loops(page)).toHaveCount(2);
  await close(page, 1);
  await expect(loops(page)).toHaveCount(1);

  const person = { familyName: "Latecase", givenNames: "Lou", number: "T 46" };
  await register(page, aged(46, { ...person, sexAtBirth: "Male" }));
  const patientId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const recordedAt = new Date(Date.now() - 400.5 * 86_400_000);
  await recordUnassessed(practice, patientId, recordedAt);
  await page.goto("/follow-up");
  const late = page.getByRole("listitem").filter({ hasText: "LATECASE" });
  await expect(late).toContainText("400 days late");
  await late.getByText("Step…").click();
  await late.getByLabel("Next step").selectOption("Done");
  await late.getByLabel("Day it happened").fill(day(-399));
  await late.getByRole("button", { name: /^Record the step/ }).click();
  await expect(late).toContainText(/Done on \d{2}-[A-Z][a-z]{2}-\d{4}/);
  await late.getByText("Close…").click();
  await late.getByLabel("Outcome").selectOption("Not found and explained");
  await late.getByRole("button", { name: /^Close: / }).click();
  await expect(late).toHaveCount(0);
  const said = page.getByText("Closed.", { exact: true });
  await expect(said).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(said).toHaveCount(0);
});

test("what somebody else changed is counted, and shown when asked for", { tag: "@long" }, async ({
  page,
  browser,
  signIn,
}) => {
  await signIn("clinician");
  await recordEmergency(page);
  await page.goto("/follow-up");
  await expect(loops(page)).toHaveCount(1);
  const cookies = await page.context().cookies();
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await other.addCookies(cookies);
  const second = await other.newPage();
  await second.goto("/follow-up");
  await close(second, 0);
  await expect(second.getByRole("main")).toContainText("No open loop");
  await other.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByText("1 change in this list.")).toBeVisible();
  await expect(loops(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("No open loop owned by you");
});

/** The loops on the board. */
function loops(page: Page) {
  return page.getByRole("main").getByRole("listitem").filter({ hasText: "TESTPATIENT" });
}

async function offer(page: Page, note: string): Promise<void> {
  await page.goto("/follow-up");
  const loop = loops(page).first();
  await loop.getByText("Hand over…").click();
  await loop.getByLabel("To", { exact: true }).selectOption("Test Reviewer");
  await loop.getByLabel("Note").first().fill(note);
  await loop.getByRole("button", { name: /^Offer: / }).click();
  await expect(loop).toContainText("offered to Test Reviewer");
}

async function acceptFirst(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const accept = page.getByRole("button", { name: /^Accept: / });
    const before = await accept.count();
    await accept.first().click();
    await expect(accept).toHaveCount(before - 1);
  }
}

async function close(page: Page, n: number): Promise<void> {
  const loop = loops(page).nth(n);
  await loop.getByText("Close…").click();
  await loop.getByLabel("Outcome").selectOption("Moved away, hand-over accepted");
  await loop.getByRole("textbox", { name: "Note" }).fill("Dr Test, Example Surgery");
  await loop.getByRole("button", { name: /^Close: / }).click();
}

function doubledIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, n) => ids.indexOf(id) !== n);
  });
}

/** A step of the first loop, recorded in another window. */
async function changeElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto("/follow-up?whose=mine");
  const loop = loops(other).first();
  await loop.getByText("Step…").click();
  await loop.getByLabel("Next step").selectOption("Booked");
  await loop.getByRole("button", { name: /^Record the step/ }).click();
  await expect(loop).toContainText("Booked");
  await other.close();
}

function day(from: number): string {
  return new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
}
