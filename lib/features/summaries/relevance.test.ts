import { describe, expect, it } from "vitest";
import { relevantAnswers } from "../../clinical/engine/relevance.ts";
import { findings } from "../../clinical/knowledge/findings.ts";
import { markExcluded } from "../presentations/exclude-answers.ts";
import { toAnswers, toStoredAnswers } from "../presentations/stored-answers.ts";
import { summaryContent } from "./content.ts";
import { noteText } from "./note.ts";
import { summaryPdf } from "./pdf.ts";
import { fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";
import { readPdf } from "./testing/read-pdf.ts";

const all = {
  ...safetySetAllNo,
  sex_at_birth: "male",
  breastfeeding: "yes",
  known_bone_metastases: "yes",
  diabetes: "no",
} as const;
const mark = { because: "sex at birth: male", wouldGive: "soon" } as const;
const view = fictionalView(relevantAnswers(all).answers, {
  answers: markExcluded(toStoredAnswers(all), [{ finding: "breastfeeding", ...mark }]),
});
const excluded =
  "Breastfeeding: yes. Excluded: cannot apply (sex at birth: male). Kept, not used. Counted, it would give Soon.";
const contradicted =
  "Known bone/spinal metastases: yes. Contradicts cancer: no. Both are counted until one is corrected.";

describe("a record with answers that cannot apply", () => {
  const { answers, relevance, notKnown } = summaryContent(view);

  it("names what no rule used, and nowhere among the answers", () => {
    expect(relevance.excluded).toEqual([{ finding: "breastfeeding", text: excluded }]);
    expect(answers.positives.map(({ finding }) => finding)).toEqual(["known_bone_metastases"]);
    expect(toAnswers(view.answers).breastfeeding).toBeUndefined();
  });

  it("names what contradicts, and counts it", () => {
    expect(relevance.contradictions.map(({ text }) => text)).toEqual([contradicted]);
  });

  it("is said in the note and in the PDF as on the page", async () => {
    const printing = {
      at: { iso: "2026-11-24T15:10:00.000Z", text: "24-Nov-2026 15:10" },
      timeZone: "Europe/London",
      by: "Dr Printer",
    };
    const flat = (text: string) => text.replaceAll(/\s+/g, " ");
    const note = flat(noteText(view, printing));
    const pdf = flat(readPdf(await summaryPdf(view, printing)).pages.join(" "));
    for (const text of [excluded, contradicted, "Pregnancy status (sex at birth: male)"]) {
      expect(note).toContain(text);
      expect(pdf).toContain(text);
    }
  });

  it("does not call not asked what cannot apply", () => {
    expect(relevance.doesNotApply).toContain("Pregnancy status (sex at birth: male)");
    const notAsked = answers.notAsked.flatMap(({ labels }) => labels);
    expect(notAsked).not.toContain("Pregnancy status");
    const counted = notKnown.groups.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(notAsked.length);
  });

  it("names every finding once all the same", () => {
    const named = [answers.positives, answers.negatives, answers.notSure, answers.values].flat();
    const notAsked = answers.notAsked.flatMap(({ labels }) => labels);
    const elsewhere = relevance.excluded.length + relevance.doesNotApply.length;
    const asked = findings.filter((finding) => !finding.derived);
    expect(named.length + notAsked.length + elsewhere).toBe(asked.length);
  });
});
