import { describe, expect, it } from "vitest";
import type { PresentationView } from "../presentations/view.ts";
import { summaryContent } from "./content.ts";
import { summaryPdf } from "./pdf.ts";
import {
  cordCompressionAnswers,
  fictionalPatient,
  fictionalView,
} from "./testing/fictional-view.ts";
import { type ReadPdf, readPdf } from "./testing/read-pdf.ts";

const printing = {
  at: { iso: "2026-11-24T15:10:00.000Z", text: "24-Nov-2026 15:10" },
  timeZone: "Europe/London",
  by: "Dr Printer",
};
const view = fictionalView({ ...cordCompressionAnswers, saddle_sensory_change: "yes" });
const emergency = await print(view);

describe("the printed summary", { timeout: 30_000 }, () => {
  it("carries identity, time of printing, page number and knowledge version on every page", () => {
    const { pages } = emergency;
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("TESTPATIENT, Ada");
      expect(page).toContain("born 05-Apr-1961 (65 y) · Female · No. 999 000 0001");
      expect(page).toContain("FICTIONAL PATIENT");
      expect(page).toContain("Printed 24-Nov-2026 15:10 (Europe/London) by Dr Printer");
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toMatch(/Knowledge \d+\.\d+\.\d+ .*not yet reviewed by a clinician/);
    }
  });

  it("is tagged: a document of headings, lists and tables, with title and language", () => {
    const { objects } = emergency;
    expect(objects).toMatch(/\/Type \/StructTreeRoot/);
    expect(objects).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(objects).toMatch(/\/Marked true/);
    for (const tag of [
      "Document",
      "H1",
      "H2",
      "P",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "Table",
      "TR",
      "TH",
      "TD",
    ]) {
      expect(objects).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(objects).toContain("/Lang (en-GB)");
    expect(objects).toContain("/DisplayDocTitle true");
    expect(objects).toContain("/FontFile2");
  });

  it("says everything the page says: tier, deadlines, negatives, what was not asked, sources", () => {
    const text = emergency.pages.join(" ");
    const { verdict, doNow, conditions, answers, sources, safetyNet, ...content } =
      summaryContent(view);
    const { management, disagreements, wouldChange } = content;
    expect([management.avoid.length, disagreements.length]).not.toContain(0);
    expect(verdict).toHaveProperty("name", "Emergency");
    expect(text).toContain("Emergency Act now, same day 17 of 17 safety questions answered");
    const said = [
      ...doNow.map(({ label }) => label),
      ...conditions.map(({ label }) => label),
      ...[answers.positives, answers.negatives, answers.notSure].flat().map((line) => line.text),
      ...answers.notAsked.flatMap(({ labels }) => labels),
      ...sources.map(({ inWords }) => inWords),
      ...safetyNet.map((card) => card.text),
      ...management.avoid.flatMap(({ label, reasons }) => [
        label,
        ...reasons.map(({ text }) => text),
      ]),
      ...management.consider.flatMap(({ label, caution }) => [label, caution ?? ""]),
      ...disagreements.flatMap(({ label, positions, product }) => [
        label,
        product,
        ...positions.map(({ text }) => text),
      ]),
      ...wouldChange.restsOn.slice(0, 5).map(({ tierText }) => tierText),
      ...doNow.map(({ instead }) => instead ?? ""),
    ];
    const flat = squeeze(emergency.pages.map(withoutFrame).join(" "));
    expect(said.filter((words) => !flat.includes(squeeze(words)))).toEqual([]);
  });

  it("names missing safety questions and prints no tier but the one reached", async () => {
    const { pages } = await print(fictionalView({ fever: "unknown" }));
    expect(pages[0]).toContain("Routine");
    expect(pages[0]).toContain("Incomplete: 0 of 17 safety questions answered");
    expect(pages[0]).toContain("Ask the 17 safety questions without an answer");
    expect(pages[0]).toMatch(/Fever .*patient not sure/);
    expect(pages.join(" ")).toMatch(/Reported limb weakness not asked/);
    expect(pages[0]).not.toContain("Self-management");
  });

  it("prints the record without advice when the engine failed", async () => {
    const { pages } = await print({ ...view, assessment: null, recommendations: [] });
    expect(pages[0]).toContain("No recommendation available - use your local red-flag pathway");
    expect(pages.join(" ")).toContain("Reported limb weakness: yes");
    expect(pages.join(" ")).not.toContain("Do now");
  });

  it("keeps all of a very long free text, whatever characters are in it", async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, n) => `Line ${n} \u0007≥ 7 µg 王 of a long story.`,
    );
    const freeText = `${lines.join("\n")}\n\n${"x".repeat(20_000)}\u0000\n\nLast words.`;
    const { pages } = await print({ ...view, freeText });
    const flat = squeeze(pages.join(" "));
    expect(pages.length).toBeGreaterThan(40);
    expect(flat).toContain("Line1999≥7µg[U+738B]ofalongstory.");
    expect(flat.match(/x{50,}/g)?.join("").length).toBeGreaterThanOrEqual(20_000);
    expect(flat).toContain("Lastwords.");
    expect(pages.every((page) => page.includes("TESTPATIENT, Ada"))).toBe(true);
  });

  it("does not spend a page on every few letters of a text that is all line breaks", async () => {
    const { pages } = await print({ ...view, freeText: "a\n".repeat(10_000) });
    expect(pages.length).toBeLessThan(40);
    expect(pages.join(" ")).toContain("A line break is printed as ¶.");
    expect(pages.join("").match(/a ¶/g)?.length).toBeGreaterThan(9900);
  });

  it("gives a long name the room it needs, above the text of each page", async () => {
    const patient = { ...fictionalPatient, familyName: "W".repeat(150), fictional: false };
    const { pages } = await print({ ...view, patient });
    expect(squeeze(pages[1] ?? "")).toContain(`${"W".repeat(150)},Ada`);
    expect(pages[0]).not.toContain("FICTIONAL");
  });
});

async function print(presentation: PresentationView): Promise<ReadPdf> {
  return readPdf(await summaryPdf(presentation, printing));
}

/** Head and foot are drawn last on each page, the name first: a line may run on over them. */
function withoutFrame(page: string): string {
  return page.slice(0, page.lastIndexOf("TESTPATIENT, Ada"));
}

/** Without blanks: lines break anywhere. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
