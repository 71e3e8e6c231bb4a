import { expect, it } from "vitest";
import { calculators } from "../lib/clinical/calculators/calculators.ts";
import { cautions } from "../lib/clinical/knowledge/cautions.ts";
import { disagreements } from "../lib/clinical/knowledge/disagreements.ts";
import { rules } from "../lib/clinical/knowledge/rules.ts";
import { sources } from "../lib/clinical/knowledge/sources.ts";
import { treatments } from "../lib/clinical/knowledge/treatments.ts";
import { evidenceSections } from "./knowledge-evidence.ts";

/** The lines under one heading of the report. */
function under(heading: string): string {
  const lines = evidenceSections();
  const start = lines.indexOf(`## ${heading}`);
  const end = lines.findIndex((line, at) => at > start && line.startsWith("## "));
  return lines.slice(start, end === -1 ? lines.length : end).join("\n");
}

it("lists everything that rests on memory, and nothing that does not", () => {
  const listed = under("From memory, to be verified");
  const entries = [
    ...rules,
    ...cautions,
    ...treatments,
    ...treatments.flatMap(({ against }) => against),
    ...calculators,
    ...disagreements.map(({ id, positions }) => ({
      id,
      sources: positions.flatMap((position) => position.sources),
    })),
  ];
  const wronglyListed = entries.filter(
    ({ id, sources: given }) =>
      given.some(({ evidence }) => evidence === "M") !== listed.includes(`\`${id}\``),
  );
  expect(wronglyListed.map(({ id }) => id)).toEqual([]);
});

it("lists every source with how it was seen", () => {
  const listed = under("Sources");
  expect(sources.filter(({ id, seen }) => !listed.includes(`\`${id}\``) || !seen)).toEqual([]);
  expect(listed).toContain("seen: recs 1.1.1-1.1.4 read; update date second hand");
});

it("shows the disagreements, the alternatives and the wording of the US profile", () => {
  expect(under("Disagreements")).toContain("**Product** PVR never downgrades.");
  expect(under("Alternatives")).toContain("- mri_area_wo: ct_spine_area_wo");
  expect(under("Wording for the US profile")).toContain(
    "- Suspected-cancer pathway → Expedited referral (target 14 days)",
  );
});
