import type { Browser, Page } from "@playwright/test";
import { openClinic, sessionCookie } from "../../e2e/fixtures/clinic.ts";
import { aged, register } from "../../e2e/fixtures/intake.ts";

/** The empty intake of a fictional patient, with its rules loaded. */
export async function openIntake(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
  });
  await context.addCookies([await sessionCookie(await openClinic(), "clinician")]);
  const page = await context.newPage();
  const person = { familyName: "Testpatient", givenNames: "Robin", number: "T 61" };
  await register(page, aged(61, { ...person, sexAtBirth: "Male" }));
  await page.goto(`${page.url()}/presentations/new`);
  await page.getByRole("region", { name: "Tier so far" }).waitFor();
  return page;
}
