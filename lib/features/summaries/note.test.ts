import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumSafetyItems } from "../../clinical/knowledge/minimum-safety-set.ts";
import { anyAnswers } from "../../clinical/vignettes/any-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { summaryContent } from "./content.ts";
import { settled, transliterated } from "./note/ascii.ts";
import { noteText } from "./note.ts";
import {
  cordCompressionAnswers,
  fictionalPatient,
  fictionalView,
  safetySetAllNo,
} from "./testing/fictional-view.ts";

const printing = {
  at: { iso: "2026-11-24T15:10:00.000Z", text: "24-Nov-2026 15:10" },
  timeZone: "Europe/London",
  by: "Dr Printer",
};
const note = (view: PresentationView) => noteText(view, printing);
const view = fictionalView({
  ...cordCompressionAnswers,
  umn_signs: "yes",
  reduced_anal_tone: "no",
});
const emergency = note(view);

/** As one line, so that a text that was broken is found. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");
const inNote = (text: string) => flat(settled(transliterated(text)).text);

describe("the note", () => {
  it("says beside an action what has to be settled first", () => {
    const lines = summaryContent(view).doNow.flatMap(({ settleFirst }) => settleFirst);
    expect(lines.length).toBeGreaterThan(0);
    for (const { text } of lines)
      expect(flat(emergency)).toContain(inNote(`Settle first: ${text}`));
  });

  it("begins with the identity", () => {
    expect(emergency.split("\n").slice(0, 2)).toEqual([
      "TESTPATIENT, Ada; born 05-Apr-1961 (65 y); Female; No. 999 000 0001",
      "FICTIONAL PATIENT, for demonstration",
    ]);
    expect(emergency).toContain("Note made 24-Nov-2026 15:10 (Europe/London) by Dr Printer");
  });

  it("says of an amended record who amended it, when and why", () => {
    const amended = {
      revision: 2,
      recordedAt: { iso: "2026-11-25T09:00:00.000Z", text: "25-Nov-2026 09:00" },
      recordedBy: "Dr Second",
      reason: "further_history",
      reasonNote: "daughter rang",
      tier: "emergency",
      incomplete: false,
      knowledgeVersion: "1.2.0",
      changed: { answers: 1, freeText: false },
    } as const;
    const history = { revisions: [amended], difference: null, earlierDecisions: [] };
    const text = note(fictionalView(cordCompressionAnswers, { revision: 2, history }));
    expect(flat(text)).toContain(
      "revision 2, amended 25-Nov-2026 09:00 by Dr Second (Further history: daughter rang).",
    );
  });

  it("is a SOAP note, then what was not asked, the words for the patient and its basis", () => {
    const order = [
      "\nSUBJECTIVE\n",
      "\nOBJECTIVE",
      "\nASSESSMENT\n",
      "\nPLAN\n",
      "\nNOT ASKED,",
      "\nADVICE TO GIVE THE PATIENT",
      "\nBackstop. Knowledge ",
      "Decision support, not reviewed by a clinician.",
    ].map((title) => emergency.indexOf(title));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("is ASCII in lines of at most 80, whatever the answers", () => {
    fc.assert(
      fc.property(anyAnswers, fc.string({ unit: "binary" }), (answers, freeText) => {
        const text = note(fictionalView(answers, { freeText }));
        expect(text).toMatch(/^[\n -~]*$/);
        expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/ $/m);
      }),
      { numRuns: 60 },
    );
  });

  it("names positives, negatives, values, what was not asked, advice, loops and the safety net", () => {
    const { answers, conditions, doNow, consider, avoid, loops, safetyNet, footer } =
      summaryContent(view);
    const { positives, negatives, notSure, values, notAsked } = answers;
    const said = [
      ...[positives, negatives].flat().map(({ label }) => label),
      ...[notSure, values].flat().map(({ text }) => text),
      ...notAsked.map(({ labels }) => labels.join("; ")),
      ...[conditions, consider, avoid].flat().map(({ label }) => label),
      ...doNow.map(({ deadline, label }) => (deadline ? `[${deadline}] ${label}` : label)),
      ...loops.map(({ title, due }) => `- ${title} Due ${due}`),
      ...safetyNet.map(({ text }) => text),
      footer.knowledge,
    ];
    expect(said.map(inNote).filter((text) => !flat(emergency).includes(text))).toEqual([]);
  });

  it("names the tier, the safety questions, and conditions as suspected by a rule", () => {
    expect(emergency).toContain("\nTier: Emergency. Act now, same day.\n17 of 17 safety questions");
    expect(flat(emergency)).toMatch(/cauda equina compression\): suspected by rule E05/);
    expect(flat(emergency)).toMatch(/Spinal epidural haematoma: to consider by rule E/);
    expect(emergency).toContain("named by rules, not diagnoses");
  });

  it("keeps what was asked apart from what was examined", () => {
    const [subjective = "", objective = ""] = emergency.split(/\n(?=OBJECTIVE|ASSESSMENT)/);
    expect(subjective).toMatch(/Yes \(\d\):\n(- .*\n)*- Reported limb weakness\n/);
    expect(subjective).toMatch(/Asked, answer no \(\d+\):\n(- .*\n)*- Injecting drug use\n/);
    expect(objective).toContain("Yes (1):\n- Hyperreflexia, clonus");
    expect(objective).toContain("Looked for, answer no (1):\n- Reduced anal tone/squeeze");
    expect(objective).toContain("- eGFR: 58 mL/min/1.73 m2");
  });

  it("tells what was decided, by whom and why", () => {
    const decided = view.recommendations.map((one, index) => ({
      ...one,
      ...(index === 0 && {
        decision: "declined" as const,
        declineReason: "patient_declines" as const,
        decidedBy: "Dr Decider",
        decidedAt: view.recordedAt,
        note: "Talked it through.",
      }),
    }));
    const text = flat(note({ ...view, recommendations: decided }));
    expect(text).toContain("[Declined by Dr Decider, 24-Nov-2026 14:02, Patient declines]");
    expect(text).toContain("Note on the decision: Talked it through.");
    expect(text).toContain("[Not decided]");
  });

  it("marks free text as not read by the rules, so that none of it reads as the note's own", () => {
    const text = note({ ...view, freeText: "Seen with wife.\n\nPLAN\nNo follow-up." });
    expect(text).toContain(
      "Free text (not read by the rules):\n> Seen with wife.\n>\n> PLAN\n> No follow-up.\n\nOBJ",
    );
  });

  it("says below the identity how many characters ASCII lacks", () => {
    const patient = { ...fictionalPatient, familyName: "王", givenNames: "José" };
    const [first, , , , , lost] = note({ ...view, patient }).split("\n");
    expect(first).toMatch(/^\?, Jose; born/);
    expect(lost).toMatch(/^1 character of the record cannot be written in ASCII/);
    expect(emergency).not.toContain("cannot be written");
  });
});

describe("a note of an incomplete checklist", () => {
  const incomplete = note(fictionalView({ fever: "no" }));

  it("says so, names every safety question without an answer, and asks them first", () => {
    expect(incomplete).toContain("\nINCOMPLETE: 1 of 17 safety questions answered.\n");
    expect(incomplete).toContain("could still become\nEmergency.");
    expect(incomplete.match(/^- .*: not asked$|prednisolone\/day\): not asked$/gm)).toHaveLength(
      minimumSafetyItems.length - 1,
    );
    expect(incomplete).toContain("PLAN\nFirst ask the 16 safety questions without an answer");
  });

  it("never reads as reassurance, whatever else was answered", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...minimumSafetyItems), (answers, left) => {
        const { [left]: _, ...others } = answers;
        const open = fictionalView(others);
        fc.pre(open.assessment?.incomplete === true);
        const text = flat(note(open));
        expect(text).toContain(" INCOMPLETE: ");
        expect(text).toContain(" First ask the ");
        expect(text).not.toMatch(/Tier: Self-management|Decisive|no red flags? (was |were )?found/);
      }),
      { numRuns: 60 },
    );
  });
});

it("says that a complete negative record excludes nothing", () => {
  const text = note(fictionalView(safetySetAllNo));
  expect(text).toContain("17 of 17 safety questions answered.");
  expect(text).toContain("\nAbsence of red flags does not exclude serious disease.\n");
});

it("names no tier and advises nothing where the rules could not be run", () => {
  const failed = note(fictionalView({ saddle_sensory_change: "yes" }, { assessment: null }));
  expect(flat(failed)).toContain(
    "ASSESSMENT No recommendation available - use your local red-flag pathway.",
  );
  expect(failed).toContain("Altered perineal/genital/saddle sensation");
  expect(failed).not.toMatch(/Tier:|Do now|Emergency\.|No rule that is met/);
});
