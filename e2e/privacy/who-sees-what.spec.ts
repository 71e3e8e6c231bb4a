import { asPractice, type TestPractice } from "../../lib/platform/testing/practice.ts";
import { ownerDb, sessionCookie } from "../fixtures/clinic.ts";
import { recordEmergency } from "../fixtures/recorded.ts";
import { expect, test } from "../fixtures/test.ts";

const absent = "019b0000-0000-7000-8000-000000000000";

test.describe("another practice's record", () => {
  test.use({ allowedErrors: [/404/] });

  test("does not exist: by page, by form and by address", async ({
    page,
    context,
    signIn,
    practice,
    otherPractice,
  }) => {
    await signIn("clinician");
    const { patientId, presentationId } = await recordEmergency(page);
    await context.clearCookies();
    await context.addCookies([await sessionCookie(otherPractice, "clinician")]);

    for (const path of [
      `/patients/${patientId}`,
      `/patients/${patientId}/presentations/new`,
      `/patients/${patientId}/edit`,
      `/patients/${patientId}/trends`,
      `/patients/${patientId}/scores`,
      `/presentations/${presentationId}/diagnosis`,
      `/presentations/${presentationId}`,
      `/presentations/${presentationId}/amend`,
      `/presentations/${presentationId}/revisions/1`,
      `/presentations/${presentationId}/results`,
      `/presentations/${presentationId}/results/new`,
      `/presentations/${presentationId}/results/${absent}`,
      `/results/${absent}`,
      `/api/summaries/${presentationId}`,
      `/api/summaries/${presentationId}/note`,
      `/presentations/${absent}`,
      "/presentations/not-an-id",
      "/patients/not-an-id",
    ]) {
      expect([path, (await page.request.get(path)).status()]).toEqual([path, 404]);
    }
    const loop = await loopOf(practice);
    const lists = [
      "/review",
      "/results",
      "/alarms",
      "/alarms/mine",
      "/alarms/mine",
      "/follow-up?whose=everyone",
      "/patients",
      "/drafts",
    ];
    for (const path of [
      ...lists,
      `/follow-up?whose=${practice.actors.clinician.id}`,
      `/follow-up/close?loop=${loop}`,
      `/follow-up/hand-over?loop=${loop}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole("main")).not.toContainText("TESTPATIENT");
    }
  });
});

/** The one loop of a practice. */
async function loopOf({ id: practiceId }: TestPractice): Promise<string> {
  const { id } = await asPractice(ownerDb(), practiceId, (tx) =>
    tx.loop.findFirstOrThrow({ where: { practiceId }, select: { id: true } }),
  );
  return id;
}

test("nobody who is not signed in sees anything", async ({ page }) => {
  for (const path of [
    "/",
    "/review",
    "/patients",
    `/patients/${absent}`,
    "/follow-up",
    "/alarms",
    "/drafts",
    "/team",
    "/settings",
  ]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
  for (const path of [
    `/api/summaries/${absent}`,
    `/api/summaries/${absent}/note`,
    "/api/follow-up/changes?whose=everyone",
    "/api/alarms/to-me",
  ]) {
    const summary = await page.request.get(path, { maxRedirects: 0 });
    expect([path, summary.status()]).toEqual([path, 401]);
  }
});

test("the lock is not in the proxy: requests that pass by it are refused as well", async ({
  request,
}) => {
  for (const headers of [
    { "next-router-prefetch": "1" },
    { purpose: "prefetch" },
    { rsc: "1" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  ]) {
    const response = await request.get(`/review`, { headers, maxRedirects: 0 });
    expect(await response.text()).not.toContain("Emergencies without an outcome");
  }
});

test("signing out ends the session for a copied cookie too", async ({
  page,
  browser,
  practice,
}) => {
  const cookie = await sessionCookie(practice, "clinician");
  await page.context().addCookies([cookie]);
  await page.goto("/review");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);

  const thief = await browser.newContext();
  await thief.addCookies([cookie]);
  const stolen = await thief.newPage();
  await stolen.goto("/review");
  await expect(stolen).toHaveURL(/\/sign-in/);
  await thief.close();
});

test.describe("roles", () => {
  test.use({ allowedErrors: [/40[34]/] });

  test("an auditor and an administrator see no patient", async ({ page, signIn }) => {
    for (const role of ["auditor", "administrator"] as const) {
      await page.context().clearCookies();
      await signIn(role);
      for (const path of ["/review", "/patients", "/follow-up", "/drafts"]) {
        await page.goto(path);
        await expect(page.getByRole("main")).toContainText(/your role/i);
      }
    }
  });

  test("only an administrator and a reviewer see the settings", async ({ page, signIn }) => {
    for (const role of ["clinician", "coordinator", "auditor"] as const) {
      await page.context().clearCookies();
      await signIn(role);
      await page.goto("/settings");
      await expect(page.getByRole("main")).toContainText(/your role/i);
      await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);
    }
  });

  test("a coordinator follows up but records nothing", async ({ page, signIn, context }) => {
    await signIn("clinician");
    const { patientId, presentationId } = await recordEmergency(page);
    await context.clearCookies();
    await signIn("coordinator");
    await page.goto("/follow-up?whose=everyone");
    await expect(page.getByRole("main")).toContainText("TESTPATIENT");
    await page.goto(`/patients/${patientId}/presentations/new`);
    await expect(page.getByRole("main")).toContainText(/your role/i);
    await page.goto(`/presentations/${presentationId}`);
    await expect(page.getByRole("button", { name: /^Accept/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Copy note/ })).toHaveCount(0);
    for (const path of [
      `/api/summaries/${presentationId}`,
      `/api/summaries/${presentationId}/note`,
    ]) {
      expect([path, (await page.request.get(path)).status()]).toEqual([path, 403]);
    }
  });
});
