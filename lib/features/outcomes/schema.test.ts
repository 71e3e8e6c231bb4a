import { describe, expect, it } from "vitest";
import { diagnosisInput } from "./diagnosis-schema.ts";
import { scoreInput, scoreOf } from "./score-schema.ts";

const uuid = "019b0000-0000-7000-8000-000000000000";
const schema = diagnosisInput("2026-07-20", "day first");

const sent = {
  presentationId: uuid,
  idempotencyKey: uuid,
  condition: "myeloma",
  diagnosedOn: "10/7/2026",
  confirmedBy: "not_known",
  staging: "not_known",
  stage: "",
  walking: "not_known",
  continence: "not_known",
  frankel: "not_known",
  ecog: "not_known",
};

function refusals(change: Readonly<Record<string, unknown>>): string[] {
  const { error } = schema.safeParse({ ...sent, ...change });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("a diagnosis", () => {
  it("may leave everything but itself and its day unknown, and says so", () => {
    expect(schema.parse(sent)).toMatchObject({ diagnosedOn: "2026-07-10", stage: null });
    const unknown = { ...sent, diagnosedOn: "", dayNotKnown: "yes" };
    expect(schema.parse(unknown)).toMatchObject({ diagnosedOn: null });
  });

  it.each(["condition", "confirmedBy", "staging", "walking", "continence", "frankel", "ecog"])(
    "is refused without %s: nothing is assumed",
    (field) => {
      expect(refusals({ [field]: undefined })).toEqual([
        expect.stringMatching(new RegExp(`^${field}: Choose`)),
      ]);
      expect(refusals({ [field]: "" })).toHaveLength(1);
    },
  );

  it.each([
    [{ diagnosedOn: "" }, "diagnosedOn: Enter the day of the diagnosis, or tick"],
    [{ dayNotKnown: "yes" }, "diagnosedOn: Either enter"],
    [{ diagnosedOn: "31/6/2026" }, "diagnosedOn: Enter the day of the diagnosis as"],
    [{ diagnosedOn: "21/7/2026" }, "diagnosedOn: The day of the diagnosis is in the future"],
    [{ condition: "other" }, "diagnosis: Say in words"],
    [{ condition: "cancer" }, "condition: Choose the confirmed diagnosis"],
    [{ staging: "recorded" }, "stage: Enter the stage as it was reported"],
    [{ stage: "II" }, "staging: A stage is entered"],
    [{ replacesId: uuid }, "reason: Say why"],
    [{ loopId: "x" }, "loopId: Open the page again"],
  ])("%j is refused beside its field", (change, words) => {
    expect(refusals(change)).toEqual([expect.stringContaining(words)]);
  });
});

describe("a questionnaire", () => {
  it("is scored as published, and never from an item that was not answered", () => {
    expect(scoreOf("nrs", { average: "6" })).toBe(6);
    expect(scoreOf("peg", { pain: "7", enjoyment: "6", activity: "6" })).toBe(6.3);
    expect(scoreOf("peg", { pain: "7", enjoyment: "6" })).toMatchObject([{ field: "activity" }]);
    const rmdq = (answered: number) =>
      Object.fromEntries(Array.from({ length: answered }, (_, n) => [`statement_${n + 1}`, "yes"]));
    expect(scoreOf("rmdq", rmdq(20))).toBe(20);
    expect(scoreOf("rmdq", rmdq(19))).toMatchObject([
      { text: "Incomplete: 19 of 24 answered, at least 20 are needed" },
    ]);
  });

  it.each([
    [{ items: { average: "11" } }, "items.average"],
    [{ items: { average: "4", worst: "3" } }, "items.worst"],
    [{ items: {} }, "items.average"],
    [{ items: { average: "4", before: "3" } }, ""],
    [{ scoredOn: "2026-07-21" }, "scoredOn"],
    [{ measure: "odi" }, "measure"],
  ])("%j is refused beside its field", (change, field) => {
    const whole = {
      patientId: uuid,
      idempotencyKey: uuid,
      measure: "nrs",
      scoredOn: "2026-07-20",
      items: { average: "4" },
      ...change,
    };
    const { error } = scoreInput("2026-07-20", "day first").safeParse(whole);
    expect(error?.issues.map(({ path }) => path.join("."))).toContain(field);
  });
});
