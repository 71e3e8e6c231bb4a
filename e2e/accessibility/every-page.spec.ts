import { globSync } from "node:fs";
import type { Recorded } from "../fixtures/recorded.ts";
import type { Resulted } from "../fixtures/resulted.ts";
import { test } from "../fixtures/shown.ts";
import { expect } from "../fixtures/test.ts";
import { faultsInEachLook, gateLooks, withAllLooks } from "./looks.ts";
import { shares } from "./shares.ts";

/** Every page of the app, and how to open it for a recorded patient. */
const pages: Readonly<Record<string, (recorded: Recorded, resulted: Resulted) => string>> = {
  "/": () => "/",
  "/sign-in": () => "/sign-in",
  "/review": () => "/review",
  "/patients": () => "/patients",
  "/patients/new": () => "/patients/new",
  "/patients/import": () => "/patients/import",
  "/patients/[patientId]": ({ patientId }) => `/patients/${patientId}`,
  "/patients/[patientId]/presentations/new": ({ patientId }) =>
    `/patients/${patientId}/presentations/new`,
  "/patients/[patientId]/edit": ({ patientId }) => `/patients/${patientId}/edit`,
  "/patients/[patientId]/merge": ({ patientId }) => `/patients/${patientId}/merge`,
  "/patients/[patientId]/trends": ({ patientId }) => `/patients/${patientId}/trends`,
  "/patients/[patientId]/scores": ({ patientId }) => `/patients/${patientId}/scores?measure=rmdq`,
  "/outcomes": () => "/outcomes",
  "/presentations/[presentationId]/diagnosis": ({ presentationId }) =>
    `/presentations/${presentationId}/diagnosis`,
  "/presentations/[presentationId]": ({ presentationId }) => `/presentations/${presentationId}`,
  "/presentations/[presentationId]/patient-sheet": ({ presentationId }) =>
    `/presentations/${presentationId}/patient-sheet`,
  "/presentations/[presentationId]/requests/[request]": ({ presentationId }) =>
    `/presentations/${presentationId}/requests/mri_lumbar_wo`,
  "/presentations/[presentationId]/amend": ({ presentationId }) =>
    `/presentations/${presentationId}/amend`,
  "/presentations/[presentationId]/revisions/[revision]": ({ presentationId }) =>
    `/presentations/${presentationId}/revisions/1`,
  "/presentations/[presentationId]/results": (_, { presentationId }) =>
    `/presentations/${presentationId}/results`,
  "/presentations/[presentationId]/results/new": (_, { presentationId, loopId }) =>
    `/presentations/${presentationId}/results/new?loop=${loopId}`,
  "/presentations/[presentationId]/results/[resultId]": (_, { presentationId, resultId }) =>
    `/presentations/${presentationId}/results/${resultId}`,
  "/results": () => "/results",
  "/results/[loopId]": (_, { loopId }) => `/results/${loopId}`,
  "/follow-up": () => "/follow-up",
  "/alarms": () => "/alarms",
  "/alarms/mine": () => "/alarms/mine",
  "/drafts": () => "/drafts",
  "/follow-up/close": () => "/follow-up/close",
  "/follow-up/hand-over": () => "/follow-up/hand-over",
  "/team": () => "/team",
  "/settings": () => "/settings",
  "/knowledge": () => "/knowledge?q=cauda",
  "/knowledge/findings": () => "/knowledge/findings",
  "/knowledge/findings/[findingId]": () => "/knowledge/findings/cancer_history",
  "/knowledge/rules": () => "/knowledge/rules?tier=urgent&evidence=unverified",
  "/knowledge/rules/[ruleId]": ({ presentationId }) =>
    `/knowledge/rules/E07_ces?from=${presentationId}`,
  "/knowledge/investigations": () => "/knowledge/investigations",
  "/knowledge/investigations/[investigationId]": () => "/knowledge/investigations/mri_whole_spine",
  "/knowledge/treatments": () => "/knowledge/treatments",
  "/knowledge/treatments/[treatmentId]": () => "/knowledge/treatments/nsaid",
  "/knowledge/cautions": () => "/knowledge/cautions",
  "/knowledge/conditions": () => "/knowledge/conditions",
  "/knowledge/sources": () => "/knowledge/sources",
  "/knowledge/sources/[sourceId]": () => "/knowledge/sources/NG234",
  "/knowledge/versions": () => "/knowledge/versions",
  "/knowledge/try": ({ presentationId }) => `/knowledge/try?rule=E07_ces&from=${presentationId}`,
  "/calculators": () => "/calculators",
  "/calculators/[calculatorId]": () => "/calculators/sins?pain=mechanical",
};

test("every page in app/ is checked below", () => {
  const routes = globSync("app/**/page.tsx").map(
    (file) =>
      file
        .replace(/^app/, "")
        .replaceAll(/\/\([^)]+\)/g, "")
        .replace(/\/page\.tsx$/, "") || "/",
  );
  expect(Object.keys(pages).toSorted()).toEqual(routes.toSorted());
});

const checks = shares(pages).flatMap((share, number) =>
  (withAllLooks ? ["light"] : gateLooks).map((look) => ({ share, look, number: number + 1 })),
);

for (const { share, look, number } of checks) {
  test(`no page has an accessibility violation, ${look}, share ${number}`, {
    tag: look === "light" ? [] : ["@long"],
  }, async ({ page, become, shown }) => {
    test.setTimeout(withAllLooks ? 900_000 : 240_000);
    await become("clinician");
    for (const [route, open] of share) {
      await test.step(route, async () => {
        await page.goto(open(shown.recorded, shown.resulted));
        expect.soft(await faultsInEachLook(page, [look]), route).toEqual([]);
      });
    }
  });
}
