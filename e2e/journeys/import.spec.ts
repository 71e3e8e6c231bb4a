import { register } from "../fixtures/intake.ts";
import { expect, test } from "../fixtures/test.ts";

const file = [
  "Number;Family name;Given names;Date of birth;Sex at birth;Note",
  'T-1;Testimport;Ada;05/04/1961;F;"says ""hello"";\nagain"',
  "T2;Testimport;Ben;31/02/1961;M;",
  "T3;;Cor;1961-04-05;X;",
  "T4;Testpatient;Dora;1970-01-31;Female;",
].join("\r\n");

test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] });

test("a file is checked, corrected and imported once", async ({ page, context, signIn }) => {
  await signIn("coordinator");
  await register(page, {
    familyName: "Testpatient",
    givenNames: "Dora",
    dateOfBirth: "1970-01-31",
    sexAtBirth: "Female",
    number: "T1",
  });
  await page.goto("/patients");
  await page.getByRole("link", { name: "Import…" }).click();

  await test.step("what is no table is refused in words", async () => {
    await page.getByLabel("Or its text").fill("Name,Born\nAda,1961");
    await page.getByRole("button", { name: "Check, without saving" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "no column" })).toContainText(
      "“Patient number”",
    );
    await expect(page.getByLabel("Or its text")).toHaveValue("Name,Born\nAda,1961");
    await page.getByLabel("Or its text").fill("");
    await upload(Buffer.from([0xff, 0xfe, 0x4e, 0x00]));
    await expect(page.getByRole("alert").filter({ hasText: "UTF-8" })).toBeVisible();
    await upload(Buffer.alloc(1_000_001, "a"));
    await expect(page.getByRole("alert").filter({ hasText: "larger than 1 MB" })).toBeVisible();
  });

  await test.step("without the network the page stays, with what was pasted", async () => {
    await page.getByLabel("Or its text").fill("Name,Born\nAda,1961");
    await page.getByLabel("File", { exact: true }).setInputFiles([]);
    await context.setOffline(true);
    await page.getByRole("button", { name: "Check, without saving" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "No answer" })).toBeVisible();
    await expect(page.getByLabel("Or its text")).toHaveValue("Name,Born\nAda,1961");
    await context.setOffline(false);
    await page.getByLabel("Or its text").fill("");
  });

  await test.step("every error is named by line and column, and nothing is saved", async () => {
    await upload(Buffer.from(file));
    const result = page.getByRole("region", { name: "Dry run" });
    await expect(result).toContainText("4 rows read = 2 can be imported + 2 with errors");
    await expect(result).toContainText("Columns not used: Note");
    const errors = page.getByRole("table", { name: /error/ });
    await expect(errors.getByRole("row").nth(1)).toContainText("4Date of birth");
    await expect(errors.getByRole("row").nth(2)).toContainText("5Family name");
    await expect(errors.getByRole("row").nth(3)).toContainText("5Sex at birth");
    const duplicates = page.getByRole("table", { name: /possible duplicate/ });
    await expect(duplicates).toContainText("May be No. T1, born 31-Jan-1970: same number");
    await expect(duplicates).toContainText("same date of birth, same name");
    await expect(page.getByRole("table", { name: "As they will be" })).toContainText("05-Apr-1961");
  });

  await test.step("imports the valid rows", async () => {
    await page.getByRole("button", { name: "Import 2 patients" }).click();
    await expect(page.getByRole("status").filter({ hasText: "imported" })).toContainText(
      "2 patients were imported",
    );
    await page.goto("/patients");
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(4);
    await page.getByRole("link", { name: "TESTIMPORT, Ada" }).click();
    await expect(page.getByRole("region", { name: "Registration history" })).toContainText(
      "Imported from a file",
    );
  });

  await test.step("the same file again imports nobody", async () => {
    await page.goto("/patients/import");
    await upload(Buffer.from(file));
    await expect(page.getByRole("region", { name: "Dry run" })).toContainText(
      "4 rows read = 0 can be imported + 4 with errors",
    );
    await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  });

  async function upload(buffer: Buffer) {
    const chosen = { name: "patients.csv", mimeType: "text/csv", buffer };
    await page.getByLabel("File", { exact: true }).setInputFiles(chosen);
    await page.getByRole("button", { name: "Check, without saving" }).click();
  }
});
