import { sessionCookie } from "../fixtures/clinic.ts";
import { register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

const ada = {
  familyName: "Testpatient",
  givenNames: "Ada",
  dateOfBirth: "29-Feb-1960",
  sexAtBirth: "Female",
  number: "T-47/11",
} as const;

test.describe("registering and correcting", () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("from a possible duplicate to a corrected registration", { tag: "@long" }, async ({
    page,
    browser,
    signIn,
    practice,
  }) => {
    await signIn("clinician");
    await register(page, ada);
    const chart = page.url();

    await test.step("is told who may be registered already, and registers all the same", async () => {
      await page.goto("/patients/new");
      const similar = page.getByRole("region", { name: "Similar patients" });
      await page.getByLabel("Patient number").fill("T4711");
      await expect(similar).toContainText("1 may be the same person");
      await expect(similar).toContainText("same number");
      await page.getByLabel("Patient number").fill("T 9");
      await expect(similar).toContainText(
        "No similar patient found in this practice. Looked by number.",
      );
      await page.getByLabel("Family name").fill("Tespatient");
      await page.getByLabel("Given names").fill("Ada");
      await expect(similar).toContainText("Looked by number, name.");
      await page.getByLabel("Date of birth", { exact: true }).fill("1960-02-29");
      await expect(similar).toContainText("same date of birth · similar name");
      await page.context().setOffline(true);
      await page.getByLabel("Given names").fill("Adah");
      await expect(similar).toContainText("Could not look: this device is offline.");
      await page.context().setOffline(false);
      await expect(similar).toContainText("1 may be the same person");
      await page.getByRole("radio", { name: "Female", exact: true }).check();
      await page.getByRole("button", { name: "Register" }).click();
      await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
      const likely = page.getByRole("region", { name: "May be the same person" });
      await expect(likely).toContainText("TESTPATIENT, Ada");
    });

    await test.step("the second of two editors sees both values and loses nothing", async () => {
      await page.goto(`${chart}/edit`);
      await page.getByLabel("Given names").fill("Ada Maria");

      const other = await browser.newContext();
      await other.addCookies([await sessionCookie(practice, "reviewer")]);
      const second = await other.newPage();
      await second.goto(`${chart}/edit`);
      await second.getByLabel("Given names").fill("Eda\u0007");
      await second.getByRole("button", { name: "Save the correction" }).click();
      const corrected = second.getByRole("region", { name: "Registration history" });
      await expect(corrected).toContainText("→ Eda");
      await other.close();

      await page.getByRole("button", { name: "Save the correction" }).click();
      const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
      await expect(alert).toContainText("changed by Test Reviewer");
      await expect(alert).toContainText("Given names: now “Eda”; you entered “Ada Maria”.");
      await expect(page.getByLabel("Given names")).toHaveValue("Ada Maria");
      await page.getByRole("button", { name: "Save the correction" }).click();
      await page.waitForURL(chart);
      await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
        "Ada Maria",
      );
      const history = page.getByRole("region", { name: "Registration history" });
      await expect(history.getByRole("listitem").first()).toContainText("Corrected");
    });

    await test.step("a death is seen, closes nothing, and is taken back with a reason", async () => {
      await page.goto(`${chart}/presentations/new`);
      await page.getByRole("button", { name: "Record", exact: true }).click();
      await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/);
      await page.goto(`${chart}/edit`);
      await page.getByLabel("Date of death").fill("2999-01-01");
      await page.getByRole("button", { name: "Record the death" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "in the future" })).toBeVisible();
      await page.getByLabel("Date of death").fill("28-Feb-2026");
      await page.getByRole("button", { name: "Record the death" }).click();
      await page.waitForURL(chart);
      const banner = page.getByRole("region", { name: "Patient", exact: true });
      await expect(banner).toContainText("Deceased 28-Feb-2026");
      await expect(banner).toContainText("died aged 65 y");
      await expect(page.getByRole("main")).toContainText(
        "1 loop still open: close it with its outcome.",
      );
      await page.goto(`${chart}/presentations/new`);
      await expect(page.getByRole("main")).toContainText("Recorded as deceased on 28-Feb-2026");
      await expect(page.getByRole("button", { name: "Record", exact: true })).toHaveCount(0);
      await page.getByRole("link", { name: "correct the registration" }).click();
      await page.getByRole("button", { name: "Take back the death" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "Enter the reason" })).toBeVisible();
      await page.getByLabel("Why the record of death is wrong").fill("Her sister died");
      await page.getByRole("button", { name: "Take back the death" }).click();
      await page.waitForURL(chart);
      await expect(banner).not.toContainText("Deceased");
      await expect(page.getByRole("main")).toContainText("Reason: Her sister died");
    });
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a patient is registered and corrected, and the chart names who may be the same", async ({
    page,
    signIn,
  }) => {
    await signIn("coordinator");
    await register(page, ada);
    await register(page, { ...ada, number: "T 4712", givenNames: "Adah" });
    const chart = page.url();
    await expect(page.getByRole("region", { name: "May be the same person" })).toContainText(
      "T-47/11",
    );
    await page.goto(`${chart}/edit`);
    await page.getByLabel("Family name").fill("");
    await page.getByLabel("Given names").fill("Adele");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter the family name");
    await expect(page.getByLabel("Given names")).toHaveValue("Adele");
    await page.getByLabel("Family name").fill("Testother");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await expect(page).toHaveURL(chart);
    await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
      "TESTOTHER, Adele",
    );
  });
});
