import { expect, it, vi } from "vitest";
import { assess } from "../../clinical/engine/assess.ts";
import { standingOf } from "../../clinical/engine/standing.ts";
import { rulesById } from "../../clinical/knowledge/rules.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { findRuleOnPresentation } from "./queries.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const emergency = await newPresentation(clinician, answersForTier.emergency);

it("tells a met rule with the answers behind it, and lets its lines be read with them", async () => {
  const on = await findRuleOnPresentation(clinician, emergency, "E05_mscc");
  expect(on).toMatchObject({ presentationId: emergency, assessed: { said: { verdict: "met" } } });
  const because = on?.assessed?.said?.because.map(({ finding }) => finding);
  expect(because).toEqual(expect.arrayContaining(["cancer_history", "limb_weakness"]));
  const facts = on?.assessed?.facts;
  expect(facts && standingOf(rulesById.E05_mscc.when, facts).must).toBe(true);
});

it("tells what is missing of an undetermined rule, and that another is not met", async () => {
  const read = async (rule: Parameters<typeof findRuleOnPresentation>[2]) =>
    (await findRuleOnPresentation(clinician, emergency, rule))?.assessed?.said;
  const open = await read("E07_ces");
  expect(open?.verdict).toBe("undetermined");
  expect(open?.missing.map(({ id }) => id)).toContain("perianal_sensation_reduced");
  expect(await read("E12_major_trauma")).toMatchObject({ verdict: "not_met", missing: [] });
});

it("says so when another knowledge assessed it, or the rule was not part of it", async () => {
  const older: typeof assess = (answers, context) => {
    const assessment = assess(answers, context);
    const rules = assessment.rules.filter(({ id }) => id !== "E07_ces");
    return { ...assessment, rules, knowledge_version: "1.0.9", knowledge_hash: "sha256:0" };
  };
  const id = await newPresentation(clinician, answersForTier.emergency, { assess: older });
  const kept = await findRuleOnPresentation(clinician, id, "E05_mscc");
  expect(kept?.assessed).toMatchObject({
    knowledgeVersion: "1.0.9",
    facts: null,
    said: { verdict: "met" },
  });
  const added = await findRuleOnPresentation(clinician, id, "E07_ces");
  expect(added?.assessed).toMatchObject({ said: null, facts: null });
});

it("has no verdict where the engine failed", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = () => {
    throw new Error("broken");
  };
  const id = await newPresentation(clinician, answersForTier.emergency, { assess: broken });
  log.mockRestore();
  const on = await findRuleOnPresentation(clinician, id, "E05_mscc");
  expect(on).toMatchObject({ presentationId: id, assessed: null });
});

it.each(["", "x", "__proto__", "019b0000-0000-7000-8000-000000000000"])(
  "finds nothing under %j",
  async (id) => {
    expect(await findRuleOnPresentation(clinician, id, "E05_mscc")).toBeNull();
  },
);
