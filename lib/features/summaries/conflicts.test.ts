import { describe, expect, it } from "vitest";
import { toStoredAnswers } from "../presentations/stored-answers.ts";
import { answerLine } from "./answer-line.ts";
import { summaryContent } from "./content.ts";
import { noteText } from "./note.ts";
import { summaryPdf } from "./pdf.ts";
import { cordCompressionAnswers, fictionalView } from "./testing/fictional-view.ts";
import { readPdf } from "./testing/read-pdf.ts";

const printing = {
  at: { iso: "2026-11-24T15:10:00.000Z", text: "24-Nov-2026 15:10" },
  timeZone: "Europe/London",
  by: "Dr Printer",
};
const said = {
  by: { anticoagulant: "patient", cancer_history: "patient" },
  others: {
    anticoagulant: { value: "warfarin", by: "record" },
    pain_intensity_nrs: { value: 3, by: null },
  },
} as const;
const first = { ...cordCompressionAnswers, anticoagulant: "none", record_cancer_history: "no" };
const answers = toStoredAnswers(first, said, { anticoagulant: "warfarin" });
const view = fictionalView({ ...first, anticoagulant: "warfarin" }, { answers });
const { conflicts } = summaryContent(view);

const anticoagulant =
  "Anticoagulant: Warfarin (from the record) counts, the safer of the two; not None (said by the patient)";
const cancer =
  "Past or current cancer (any except non-melanoma skin): yes (said by the patient) counts, the safer of the two; not no (from the record)";

describe("where two people disagree", () => {
  it("both answers are named with who gave them, and which one counts", () => {
    const texts = conflicts.map(({ text }) => text);
    expect(texts).toContain(anticoagulant);
    expect(texts).toContain(cancer);
    expect(texts).toHaveLength(3);
  });

  it("an answer that no rule tells from the other is not called the safer one", () => {
    const pain = conflicts.find(({ finding }) => finding === "pain_intensity_nrs");
    expect(pain?.text).toContain("counts; no rule tells the two apart; not 3");
    expect(pain?.text).toContain("(who said it is not recorded)");
  });

  it("the answer itself names both", () => {
    expect(answerLine(answers, "anticoagulant")).toMatchObject({
      answer: "Warfarin",
      saidBy: "from the record; said by the patient: None",
    });
  });

  it("the note says so under the tier, and beside the answer", () => {
    const flat = noteText(view, printing).replaceAll(/\s+/g, " ");
    expect(flat).toContain(`SOURCES DISAGREE (both are kept): - ${cancer}`);
    expect(flat).toContain(`- ${anticoagulant}`);
    expect(flat).toContain("Anticoagulant: Warfarin (from the record; said by the patient: None)");
  });

  it("the print says so before what to do", async () => {
    const text = readPdf(await summaryPdf(view, printing)).pages.join(" ");
    expect(text).toContain("Sources disagree");
    expect(text.replaceAll(/\s+/g, " ")).toContain("not None (said by the patient).");
    expect(text.indexOf("Sources disagree")).toBeLessThan(text.indexOf("Do now"));
  });

  it("nothing is said where nobody disagrees", () => {
    const calm = fictionalView(cordCompressionAnswers);
    expect(summaryContent(calm).conflicts).toEqual([]);
    expect(noteText(calm, printing)).not.toContain("DISAGREE");
  });
});

it("a result says on which day it was taken", () => {
  const taken = toStoredAnswers({ esr_mm_h: 34 }, { taken: { esr_mm_h: "2026-11-20" } });
  expect(answerLine(taken, "esr_mm_h").answer).toBe("34\u00a0mm/h, taken 20-Nov-2026");
});
