import type { Page } from "@playwright/test";
import { amendText, openAmendment, recordAmendment } from "../fixtures/amended.ts";
import { sessionCookie, withAnotherClinician } from "../fixtures/clinic.ts";
import { aged, answerIntake, register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

/** As few answers as make it urgent, and one that both change. */
const urgent = {
  cancer_history: "yes",
  cancer_types: ["breast"],
  pain_progressive: "yes",
  fever: "no",
} as const;

const weakness = "Reported limb weakness";
const fever = "Fever ≥38.0 °C (measured or reliable history)";
const rigors = "Rigors/shaking chills";

test("amending: the verdict follows, the old revision stays, the decision is kept", async ({
  page,
  signIn,
}) => {
  test.setTimeout(180_000);
  await signIn("clinician");
  const id = await recordUrgent(page);
  const main = page.getByRole("main");

  await test.step("accepts the scan first", async () => {
    const scan = main
      .getByRole("listitem")
      .filter({ hasText: /^MRI whole spine/ })
      .first();
    await scan.getByRole("button", { name: /^Accept: MRI whole spine/ }).click();
    await expect(scan).toContainText("Accepted");
  });

  await test.step("finds the form as it was recorded, and needs a reason", async () => {
    await page.getByRole("link", { name: "Amend", exact: true }).click();
    await expect(main).toContainText("Answers belong to that day");
    await expect(
      answer(page, "Past or current cancer (any except non-melanoma skin)", "Yes"),
    ).toBeChecked();
    await expect(page.getByRole("region", { name: "Tier so far" })).toContainText("Urgent");
    await answer(page, weakness, "Yes").check();
    await expect(page.getByRole("region", { name: "Tier so far" })).toContainText("Emergency");
    await page.getByLabel("Free text").fill("Rang back: legs weak since yesterday.");
    await page.getByRole("button", { name: "Record amendment" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Choose why it is amended");
    await expect(page.getByLabel("Free text")).toHaveValue(/legs weak/);
    await recordAmendment(page, "Further history");
  });

  await test.step("is told of the emergency, then reads what changed", async () => {
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Emergency");
    await dialog.getByRole("button").first().click();
    const amended = page.getByRole("region", { name: "Last amendment" });
    await expect(amended).toContainText(/Amended .+ by Test Clinician: Further history/);
    await expect(amended).toContainText(/Urgent.*became.*Emergency/s);
    await amended.getByText("What changed from revision 1").click();
    await expect(amended.getByRole("row", { name: new RegExp(weakness) })).toContainText("yes");
    await expect(amended).toContainText("legs weak since yesterday");
    const scan = main
      .getByRole("listitem")
      .filter({ hasText: /^MRI whole spine/ })
      .first();
    await expect(scan).toContainText("Accepted");
    await expect(
      main.getByText("due earlier: revision 2 asks for it within 24 hours"),
    ).toBeVisible();
  });

  await test.step("reads the old revision, which nobody can act on", async () => {
    await page.getByRole("link", { name: "Revision 1", exact: true }).click();
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText("Revision 1 of 2, replaced");
    await expect(main).toContainText(/Replaced on .+ by Test Clinician because: Further history/);
    await expect(main).toContainText("Nothing was written.");
    await expect(main.getByRole("button")).toHaveCount(0);
    await page.goto(`/presentations/${id}/revisions/2`);
    await expect(page).toHaveURL(new RegExp(`/presentations/${id}$`));
  });
});

test("two people amend at once: the second sees both, chooses, and nothing is lost", {
  tag: "@long",
}, async ({ page, signIn, browser, practice }) => {
  test.setTimeout(240_000);
  await signIn("clinician");
  const id = await recordUrgent(page);
  const second = await browser.newContext();
  const colleague = await withAnotherClinician(practice);
  await second.addCookies([await sessionCookie(colleague, "clinician")]);
  const other = await second.newPage();

  await openAmendment(page, id);
  await openAmendment(other, id);
  await answer(page, fever, "Yes").check();
  await answer(page, weakness, "Yes").check();
  await page.getByLabel("Free text").fill("Mine");

  await test.step("the first records", async () => {
    await answer(other, fever, "Not sure").check();
    await answer(other, rigors, "Yes").check();
    await other.getByLabel("Free text").fill("Theirs");
    await recordAmendment(other, "Patient or relative corrected it");
    await other.waitForURL(/\?amended/);
  });

  const conflict = page.getByRole("region", {
    name: "Test Colleague recorded revision 2 while you amended revision 1",
  });
  const tier = page.getByRole("region", { name: "Tier so far" });

  await test.step("the second is shown both values, and nothing is preselected or saved", async () => {
    await recordAmendment(page, "Further history");
    await expect(conflict).toContainText("Changed by both: choose which is right (2)");
    const choice = conflict.getByRole("group", { name: fever });
    await expect(choice).toContainText("It was: no");
    await expect(
      choice.getByRole("radio", { name: /Revision 2, Test Colleague/ }),
    ).not.toBeChecked();
    await expect(choice.getByRole("radio", { name: /You/ })).not.toBeChecked();
    await expect(conflict).toContainText(
      /in revision 2 only: will be added to yours.*Rigors.shaking chills: yes/s,
    );
    await expect(conflict).toContainText(new RegExp(`in this form only.*${weakness}: yes`, "s"));
    await expect(tier).toContainText("Emergency");
    await expect(page.getByLabel("Free text", { exact: false }).last()).toHaveValue("Mine");
  });

  await test.step("a third revision arrives before the choice: asked again", async () => {
    await conflict.getByRole("group", { name: fever }).getByRole("radio", { name: /You/ }).check();
    await amendText(other, id, "Theirs, and more");
    await conflict.getByRole("button", { name: "Record as revision 3" }).click();
    const again = page.getByRole("region", { name: /recorded revision 3 while you amended/ });
    await expect(again).toContainText("Choose which text is recorded.");
    const choice = again.getByRole("group", { name: fever });
    await expect(choice.getByRole("radio", { name: /You/ })).toBeChecked();
    await again
      .getByRole("group", { name: "Free text" })
      .getByRole("radio", { name: /Both/ })
      .check();
    await again.getByRole("button", { name: "Record as revision 4" }).click();
    await page.waitForURL(/\?amended/);
  });

  await test.step("what both said is recorded", async () => {
    await page.getByRole("dialog").getByRole("button").first().click();
    const main = page.getByRole("main");
    await expect(main).toContainText("revision 4");
    await expect(page.getByRole("region", { name: "Free text" })).toContainText(
      /Theirs, and more\s+Mine/,
    );
    const yes = page.getByRole("region", { name: "Answers as recorded" });
    await expect(yes).toContainText(rigors);
    await expect(yes).toContainText(fever);
  });
  await second.close();
});

/** A fictional woman of 58, urgent, recorded through the screens; the id of her presentation. */
async function recordUrgent(page: Page): Promise<string> {
  const person = { familyName: "Testpatient", givenNames: "Kim", number: "T 1" };
  await register(page, aged(58, { ...person, sexAtBirth: "Female" }));
  await page.getByRole("link", { name: "Record a presentation" }).first().click();
  await answerIntake(page, urgent);
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

function answer(page: Page, question: string, words: string) {
  const group = page.locator("form").getByRole("group", { name: question, exact: true });
  return group.getByLabel(words, { exact: true });
}
