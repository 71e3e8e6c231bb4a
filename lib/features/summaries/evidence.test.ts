import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { summaryContent } from "./content.ts";
import { ruleTitle } from "./rule-title.ts";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";

const view = fictionalView(cordCompressionAnswers);
const { sources, figures, footer } = summaryContent(view);

describe("the evidence", () => {
  it("names the source with its date beside each citation that is not our own policy", () => {
    const citations = sources.flatMap((rule) => rule.citations);
    const guideline = citations.find(({ source }) => source?.id === "NG234");
    expect(guideline).toMatchObject({ evidenceText: "read second hand" });
    expect(guideline?.source?.title).toContain("NG234");
    const policies = citations.filter(({ evidence }) => evidence === "policy");
    expect(policies.every(({ source }) => source === null)).toBe(true);
    expect(policies[0]?.evidenceText).toBe("product safety decision");
  });

  it("quotes the published figures of a finding once, with their study and how it was seen", () => {
    const cancer = figures.filter(({ finding }) => finding === "cancer_history");
    expect(cancer).toHaveLength(1);
    expect(cancer[0]?.text).toMatch(/LR\+ 14\.7.*Deyo 1988.*\[not yet verified: DEYO92\]/);
    expect(sources[0]).toMatchObject({ hasFigures: true });
  });

  it("quotes no remark as if it were a figure", () => {
    const answers: Answers = { ...safetySetAllNo, night_sweats: "yes" };
    const remark = summaryContent(fictionalView(answers));
    expect(
      remark.sources.flatMap(({ answers }) => answers.map(({ finding }) => finding)),
    ).toContain("night_sweats");
    expect(remark.figures.map(({ finding }) => finding)).not.toContain("night_sweats");
  });

  it("says which guideline profile it was assessed under", () => {
    expect(footer.profile).toBe("UK timings and wording");
    const { assessment } = view;
    const us = assessment && { ...assessment, guideline_profile: "US" as const };
    expect(summaryContent({ ...view, assessment: us }).footer.profile).toBe(
      "US wording, UK timings",
    );
  });

  it("gives every rule a title in words", () => {
    expect(
      rules.map(({ id }) => ruleTitle(id)).filter((title) => !/^\w+: .{4}/.test(title)),
    ).toEqual([]);
    expect(ruleTitle("E17_suicide")).toBe("E17: Suicide");
  });
});

describe("the counts", () => {
  const countsOf = (answers: Answers) => summaryContent(fictionalView(answers)).counts;

  it("name what is missing and quote the study, without a probability", () => {
    const henschke = countsOf({
      age_years: 75,
      sex_at_birth: "female",
      prolonged_corticosteroid_use: "yes",
    }).find(({ id }) => id === "henschke");
    expect(henschke).toMatchObject({ value: "3 to 4 of 4" });
    expect(henschke?.missing.length).toBeGreaterThan(0);
    expect(henschke?.published.map(({ citation }) => citation.source?.id)).toContain("HENSCHKE09");
    expect(JSON.stringify(henschke)).not.toMatch(/probability of/);
  });

  it("say openly what an adjusted calcium means", () => {
    const [calcium] = countsOf({ calcium_total_mmol_l: 2.9, albumin_g_l: 30 });
    expect(calcium).toMatchObject({
      value: expect.stringMatching(/^3\.10 mmol\/L/),
      published: [],
    });
    expect(calcium?.meaning.length).toBeGreaterThan(0);
  });

  it("are not begun by age and sex alone", () => {
    expect(countsOf({ age_years: 75, sex_at_birth: "female" })).toEqual([]);
  });

  it("are none where the rules could not be run", () => {
    expect(summaryContent({ ...view, assessment: null }).counts).toEqual([]);
  });
});
