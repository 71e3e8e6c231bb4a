import { describe, expect, it } from "vitest";
import { summaryContent } from "./content.ts";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";
import { textsOf } from "./testing/texts-of.ts";

const emergency = summaryContent(fictionalView(cordCompressionAnswers));
const { fever: _, ...feverNotAsked } = safetySetAllNo;
const incomplete = summaryContent(fictionalView(feverNotAsked));

describe("the content of a summary", () => {
  it("shows each condition with the answers behind it, suspected before to consider", () => {
    const [first] = emergency.conditions;
    expect(first).toMatchObject({ id: "mscc", standingText: "Suspected" });
    expect(first?.answers.map(({ finding, answer }) => [finding, answer])).toEqual(
      expect.arrayContaining([
        ["cancer_history", "yes"],
        ["limb_weakness", "yes"],
      ]),
    );
    const standings = emergency.conditions.map(({ standing }) => standing);
    expect(standings.lastIndexOf("suspected")).toBeLessThan(standings.indexOf("consider"));
  });

  it("puts an emergency first among the sources, whatever topic its rule belongs to", () => {
    const answers = { visible_haematuria: "yes", mri_spine_result: "cord_compression" } as const;
    const { sources } = summaryContent(fictionalView(answers));
    expect(sources.map(({ tier }) => tier)).toEqual(["emergency", "soon"]);
  });

  it("numbers the met rules as sources, most urgent first, and refers to them", () => {
    expect(emergency.sources[0]).toMatchObject({ number: 1, tierText: "Emergency" });
    expect(emergency.sources.map(({ number }) => number)).toEqual(
      emergency.sources.map((_source, index) => index + 1),
    );
    const referred = [emergency.doNow, emergency.consider, emergency.avoid, emergency.conditions]
      .flat()
      .flatMap(({ sources }) => sources);
    expect(Math.max(...referred)).toBeLessThanOrEqual(emergency.sources.length);
  });

  it("calls sources from memory not yet verified, wherever they are cited", () => {
    const fromMemory = emergency.sources
      .flatMap(({ citations }) => citations)
      .filter(({ evidence }) => evidence === "M");
    expect(fromMemory.length).toBeGreaterThan(0);
    expect(new Set(fromMemory.map(({ evidenceText }) => evidenceText))).toEqual(
      new Set(["not yet verified"]),
    );
    expect(textsOf([emergency.sources, emergency.cautions]).join(" ")).not.toMatch(/\[(M|V2?)\b/);
  });

  it("names the rule behind each test that is advised against", () => {
    expect(emergency.avoid.map(({ key }) => key)).toContain("xr_spine");
    expect(emergency.avoid[0]?.because[0]).toMatch(/^[A-Z]\d+: /);
  });

  it("ties a caution to the advised test it belongs to", () => {
    const caution = emergency.cautions.find(({ id }) => id === "caution_mri_cied");
    expect(caution?.tests.join()).toMatch(/^MRI whole spine/);
  });

  it("does not let a self-management rule speak while safety questions are open", () => {
    expect(incomplete.sources.at(-1)).toMatchObject({
      ruleId: "M02_nonspecific",
      tierText: null,
      inWords: "Adds its condition only: safety questions are unanswered.",
      note: null,
    });
    expect(textsOf(incomplete.verdict).join(" ")).not.toMatch(/self-management/i);
  });

  it("claims no probability and no diagnosis", () => {
    const { verdict, doNow, consider, avoid, conditions, footer, freeText } = emergency;
    const ours = [
      verdict,
      conditions.map(({ standingText, label }) => [standingText, label]),
      [doNow, consider, avoid].flat().map(({ label }) => label),
      footer,
      freeText.notice,
    ];
    expect(textsOf(ours).join(" ")).not.toMatch(/diagnos|probab|likelihood|\d\s*%|\brisk of\b/i);
  });

  it("carries the version, that nobody reviewed it, and its intended use", () => {
    expect(emergency.footer.knowledge).toMatch(/^Knowledge \d+\.\d+\.\d+ \(sha256:[0-9a-f]{12}\)$/);
    expect(emergency.footer.review).toBe("Knowledge not yet reviewed by a clinician.");
    expect(emergency.footer.intendedUse).toContain("Not a substitute for clinical judgement");
    expect(emergency.freeText.notice).toBe("Free text is not read by the rules.");
  });

  it("gives a card for each pathway that cannot be ruled out", () => {
    const titles = (content: typeof emergency) => content.safetyNet.map(({ title }) => title);
    expect(titles(emergency)).toHaveLength(3);
    expect(titles(summaryContent(fictionalView(safetySetAllNo)))).toEqual(["Everyone"]);
    expect(titles(incomplete)).toEqual(["Cauda equina", "Everyone"]);
    const failed = summaryContent(fictionalView(safetySetAllNo, { assessment: null }));
    expect(titles(failed)).toHaveLength(3);
  });

  it("says when a loop is due and how it ended", () => {
    expect(emergency.loops).toMatchObject([
      { due: "25-Nov-2026 14:02", dueInWords: "in 1 day", outcome: null },
    ]);
    const [loop] = fictionalView({}).loops;
    const closed = loop && { ...loop, state: "closed" as const, outcome: "died" as const };
    const content = summaryContent(fictionalView({}, { loops: closed ? [closed] : [] }));
    expect(content.loops).toMatchObject([{ state: "Closed", outcome: "Died", dueInWords: null }]);
  });
});
