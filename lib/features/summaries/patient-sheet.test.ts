import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { tierLabels } from "../../clinical/knowledge/tiers.ts";
import { patientSheet } from "./patient-sheet.ts";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";

describe("what the patient takes home", () => {
  it("names each safety question without a yes or no, as the patient was asked it", () => {
    const { fever: _notAsked, ...rest } = safetySetAllNo;
    const answers = { ...rest, saddle_sensory_change: "unknown" } as const;
    const { unanswered } = patientSheet(fictionalView(answers));
    expect(unanswered).toEqual([
      "Any numbness between your legs or around your back passage?",
      "Have you had a fever?",
    ]);
    expect(patientSheet(fictionalView(safetySetAllNo)).unanswered).toEqual([]);
  });

  it("gives every card and every question where the engine failed", () => {
    const { cards, unanswered } = patientSheet(fictionalView({}, { assessment: null }));
    expect(cards).toHaveLength(3);
    expect(unanswered).toHaveLength(15);
  });

  it("says what is arranged and by when, not what only the clinician does, nor what is closed", () => {
    const view = fictionalView(cordCompressionAnswers);
    const [recheck] = view.loops;
    if (!recheck) throw new Error("the fictional view has a loop");
    const loops = [
      recheck,
      { ...recheck, kind: "investigation" as const, title: "MRI of the whole spine" },
      { ...recheck, kind: "action" as const, title: "Phone the coordinator" },
      { ...recheck, title: "Closed", outcome: "not_found_explained" as const },
    ];
    expect(patientSheet({ ...view, loops }).planned).toEqual([
      { what: "We look at your back pain again", by: "25-Nov-2026 14:02", late: false },
      { what: "MRI of the whole spine", by: "25-Nov-2026 14:02", late: false },
    ]);
  });

  it("says that nobody examined the patient, or that it is not recorded", () => {
    const sheet = (answers: Answers) => patientSheet(fictionalView(answers)).notExamined;
    const { exam_performed: _not, ...rest } = safetySetAllNo;
    expect(sheet(rest)).toBe("It is not recorded that you were examined.");
    expect(sheet({ ...rest, exam_performed: "none_remote" })).toMatch(/not examined/);
    expect(sheet({ ...rest, exam_performed: "partial" })).toBeNull();
  });

  it("claims no diagnosis and no tier", () => {
    const sheet = JSON.stringify(patientSheet(fictionalView(cordCompressionAnswers)));
    for (const { name } of Object.values(tierLabels)) expect(sheet).not.toContain(name);
    for (const label of Object.values(conditionLabels)) expect(sheet).not.toContain(label);
  });
});
