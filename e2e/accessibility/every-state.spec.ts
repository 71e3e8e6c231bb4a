import type { Page } from "@playwright/test";
import type { Role } from "../../lib/platform/actor.ts";
import type { TestPractice } from "../../lib/platform/testing/practice.ts";
import { meetAnotherAmendment } from "../fixtures/amended.ts";
import { type Recorded, recordEmergency } from "../fixtures/recorded.ts";
import { running } from "../fixtures/running.ts";
import { test } from "../fixtures/shown.ts";
import { expect } from "../fixtures/test.ts";
import { letAlarmsClimb } from "../fixtures/time-passes.ts";
import { faultsInEachLook, withAllLooks } from "./looks.ts";
import { shares } from "./shares.ts";

interface Stage {
  readonly page: Page;
  /** A patient with a recorded emergency, of whom nothing may be changed. */
  readonly recorded: Recorded;
  /** The practice of that patient. */
  readonly clinic: TestPractice;
  /** A clinician is signed in already; another role, or somebody of a practice with nobody registered. */
  readonly become: (role: Role, where?: "clinic" | "empty") => Promise<void>;
}

/**
 * What a page looks like besides how it opens: each name with the function that brings it about and
 * waits until it stands there. One line each; nothing may be saved, for the patient is shared.
 */
const states: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  "the emergency said once": async ({ page, recorded }) => {
    await page.goto(recorded.address);
    await expect(page.getByRole("dialog")).toContainText("Act now");
  },
  "an open Decline": async ({ page, recorded }) => {
    await page.goto(presentation(recorded));
    await page.getByText("Decline, done…").first().click();
    await expect(page.getByLabel("Reason").first()).toBeVisible();
  },
  "a Decline without its reason": async ({ page, recorded }) => {
    await page.goto(presentation(recorded));
    await page.getByText("Decline, done…").first().click();
    await page
      .getByRole("button", { name: /^Record: / })
      .first()
      .click();
    await expect(refusal(page)).toContainText("Choose a reason");
  },
  "a Decline of what is done already": async ({ page, recorded }) => {
    await page.goto(presentation(recorded));
    await page.getByText("Decline, done…").first().click();
    await page.getByLabel("Reason").first().selectOption("Already done");
    await expect(page.getByLabel("Day it was ordered or done").first()).toBeVisible();
  },
  "the questions before a test": async ({ page, recorded }) => {
    await page.goto(presentation(recorded));
    await page.getByText(/^Before these tests/).click();
    await expect(page.getByText("Keep the answers")).toBeVisible();
  },
  "an open Why": async ({ page, recorded }) => {
    await page.goto(presentation(recorded));
    await page.getByText("Why", { exact: true }).first().click();
    await expect(page.getByRole("main")).toContainText("GIRFT");
  },
  "an intake that was refused, with a tier and an answer that is not counted": async (stage) => {
    const { page, recorded } = stage;
    await page.goto(intake(recorded));
    const saddle = page.getByRole("group", { name: "Altered perineal/genital/saddle sensation" });
    await saddle.getByLabel("Yes", { exact: true }).check();
    await page.getByLabel("Pain intensity NRS, average last week", { exact: true }).fill("11");
    await expect(page.getByRole("region", { name: "Tier so far" })).toContainText("Emergency");
    await expect(page.getByText("Not counted until corrected:")).toBeVisible();
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await expect(refusal(page)).toContainText("from 0 to 10");
  },
  "the search for a question": async ({ page, recorded }) => {
    await page.goto(intake(recorded));
    await running(page);
    await page.getByRole("combobox", { name: "Find a question" }).fill("night");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "the list of keys": async ({ page, recorded }) => {
    await page.goto(intake(recorded));
    await running(page);
    await page.getByRole("button", { name: /^Keys/ }).click();
    await expect(page.getByRole("region", { name: "Keys", exact: true })).toBeFocused();
  },
  "a revision that was replaced, and two who amend at once": async ({ page }) => {
    const { presentationId } = await recordEmergency(page, "T 45 B");
    await meetAnotherAmendment(page, presentationId);
    expect(await faultsInEachLook(page)).toEqual([]);
    await page.goto(`/presentations/${presentationId}/revisions/1`);
    await expect(page.getByRole("main")).toContainText("replaced");
  },
  "a merge, for who may": async ({ page, recorded, become }) => {
    await become("reviewer");
    await page.goto(`/patients/${recorded.patientId}/merge`);
  },
  "an import, for who may": async ({ page, become }) => {
    await become("reviewer");
    await page.goto("/patients/import");
  },
  "a form without its server": async ({ page }) => {
    await page.goto("/patients/new");
    await running(page);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Register" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "No answer" })).toBeVisible();
  },
  "a registration that was refused": async ({ page }) => {
    await page.goto("/patients/new");
    await page.getByRole("button", { name: "Register" }).click();
    await expect(refusal(page)).toContainText("Enter the family name");
  },
  "an open step of a loop": async ({ page }) => {
    await page.goto("/follow-up");
    await page.getByText("Step…").first().click();
    await expect(page.getByLabel("Next step").first()).toBeVisible();
  },
  "a closing without its outcome": async ({ page }) => {
    await page.goto("/follow-up");
    await page.getByText("Close…").first().click();
    await page
      .getByRole("button", { name: /^Close: / })
      .first()
      .click();
    await expect(refusal(page)).toContainText("Choose the outcome");
  },
  "results that were refused, with a unit to confirm": async ({ page, recorded }) => {
    await page.goto(`${presentation(recorded)}/results/new`);
    await page.getByLabel("Haemoglobin", { exact: true }).fill("13.5");
    await page.getByLabel("Unit of Haemoglobin").selectOption("g/L");
    await page.getByRole("button", { name: "Record the results" }).click();
    await expect(page.getByLabel("Haemoglobin: value and unit are as reported")).toBeVisible();
  },
  "a diagnosis that was refused": async ({ page, recorded }) => {
    await page.goto(`${presentation(recorded)}/diagnosis`);
    await page.getByRole("button", { name: "Record the diagnosis" }).click();
    await expect(refusal(page)).toContainText("Choose the ECOG grade");
  },
  "a pain score that was refused": async ({ page, recorded }) => {
    await page.goto(`/patients/${recorded.patientId}/scores?measure=peg`);
    await page.getByRole("button", { name: "Record the score" }).click();
    await expect(refusal(page)).toContainText("Enter the day it was answered");
  },
  "an open hand-over": async ({ page }) => {
    await page.goto("/follow-up");
    await page.getByText("Hand over…").first().click();
    await expect(page.getByLabel("To", { exact: true }).first()).toBeVisible();
  },
  "several loops to close, refused": async ({ page }) => {
    await selectFirst(page, "Close selected…");
    await page.getByRole("button", { name: "Close it" }).click();
    await expect(refusal(page)).toContainText("Loop 1: choose the outcome");
  },
  "several loops to hand over": ({ page }) => selectFirst(page, "Hand over selected…"),
  "a team to manage": async ({ page, become }) => {
    await become("administrator");
    await page.goto("/team");
    await page.getByText("Add a person…").click();
    await expect(page.getByLabel("First password", { exact: true })).toBeVisible();
  },
  "settings to change, refused": async ({ page, become }) => {
    await become("administrator");
    await page.goto("/settings");
    await page.getByLabel("Urgent", { exact: true }).fill("48 hours");
    await page.getByRole("button", { name: "Save the settings" }).click();
    await expect(refusal(page)).toContainText("Say why");
  },
  "settings to read": async ({ page, become }) => {
    await become("reviewer");
    await page.goto("/settings");
  },
  "alarms at the end of their ladder": async ({ page, clinic, become }) => {
    await letAlarmsClimb(clinic, "phone");
    await become("reviewer");
    await page.goto("/review");
    await expect(page.getByRole("main")).toContainText("phone somebody now");
  },
  "all alarms, for who may": async ({ page, become }) => {
    await become("reviewer");
    await page.goto("/alarms");
  },
  "a sign-in that was refused": async ({ page }) => {
    await page.goto("/sign-in?ended=1");
    await page.getByLabel("E-mail").fill("nobody@test.example");
    await page.getByLabel("Password").fill("wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /\w/ }).first()).toBeVisible();
  },
  "a review of nobody": ({ page, become }) => emptyList(page, become, "/review"),
  "a practice without patients": ({ page, become }) => emptyList(page, become, "/patients"),
  "a follow-up of nothing": ({ page, become }) => emptyList(page, become, "/follow-up"),
  "a search of the knowledge that finds nothing": ({ page }) => page.goto("/knowledge?q=zebra"),
  "an intake while trying": async ({ page }) => {
    await page.goto("/knowledge/try");
    await page.getByRole("button", { name: "Fictional negative base" }).click();
    await expect(page.getByRole("complementary", { name: "Result" })).toContainText("17 of 17");
  },
  "no such record": ({ page }) => page.goto("/patients/not-an-id"),
  "no such page": ({ page }) => page.goto("/nowhere"),
  "no such entry of the knowledge": ({ page }) => page.goto("/knowledge/rules/E99"),
  "no permission": async ({ page, become }) => {
    await become("auditor");
    await page.goto("/review");
    await expect(page.getByRole("main")).toContainText(/your role/i);
  },
};

test.use({ allowedErrors: [/Failed to load resource/] });

for (const [number, share] of shares(states).entries()) {
  test(`no state has an accessibility violation, share ${number + 1}`, { tag: "@long" }, async ({
    page,
    become,
    shown: { recorded, clinic },
  }) => {
    test.setTimeout(withAllLooks ? 900_000 : 240_000);
    for (const [name, bringAbout] of share) {
      await test.step(name, async () => {
        await page.context().setOffline(false);
        await become("clinician");
        await bringAbout({ page, recorded, clinic, become });
        expect.soft(await faultsInEachLook(page), name).toEqual([]);
      });
    }
  });
}

const presentation = ({ presentationId }: Recorded) => `/presentations/${presentationId}`;
const intake = ({ patientId }: Recorded) => `/patients/${patientId}/presentations/new`;

function refusal(page: Page) {
  return page.getByRole("alert").filter({ hasText: "Not saved" });
}

async function emptyList(page: Page, become: Stage["become"], path: string): Promise<void> {
  await become("clinician", "empty");
  await page.goto(path);
  await expect(page.getByRole("main")).not.toContainText("TESTPATIENT");
}

async function selectFirst(page: Page, button: string): Promise<void> {
  await page.goto("/follow-up");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: button }).click();
  await page.waitForURL(/loop=/);
}
