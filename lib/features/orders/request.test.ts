import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationView, RecommendationView } from "../presentations/view.ts";
import { cordCompressionAnswers, fictionalView } from "../summaries/testing/fictional-view.ts";
import { orderLines } from "./order-lines.ts";
import { closedOrders, isRequested, requestOf } from "./request.ts";
import { safetyLines, saidWhenOrdering } from "./safety-lines.ts";
import type { OrderSafety, SafetyAnswer } from "./view.ts";

const practice = { name: "Example practice", phones: [] };
const at = { iso: "2026-11-24T15:00:00.000Z", text: "24-Nov-2026 15:00" };
const notAsked: OrderSafety = { answers: [], version: 1 };

function asked(answers: Partial<Record<SafetyAnswer["finding"], SafetyAnswer["value"]>>) {
  const given = Object.entries(answers).map(
    ([finding, value]) => ({ finding, value, by: "Dr A", at }) as SafetyAnswer,
  );
  return { answers: given, version: given.length + 1 };
}

const unasked = Object.fromEntries(
  Object.entries(cordCompressionAnswers).filter(
    ([id]) => !["cied", "claustrophobia", "egfr_ml_min"].includes(id),
  ),
) as Answers;

/** With these tests accepted, each with its loop. */
function accepted(answers: Answers, ...codes: string[]): PresentationView {
  const view = fictionalView(answers);
  const [recheck] = view.loops;
  if (!recheck) throw new Error("no loop to copy");
  const recommendations = view.recommendations.map((one): RecommendationView => {
    const decided = { decidedBy: "Dr Orders", decidedAt: at, loopId: `loop of ${one.code}` };
    return codes.includes(one.code) ? { ...one, ...decided, decision: "accepted" } : one;
  });
  const loops = codes.map((code): LoopRow => ({ ...recheck, id: `loop of ${code}` }));
  return { ...view, recommendations, loops };
}

const scan = (safety: OrderSafety, answers = unasked) =>
  requestOf(accepted(answers, "mri_whole_spine"), safety, practice, "mri_whole_spine");

describe("a request", () => {
  it("names the test in full, who ordered it, and why with what was found", () => {
    const request = scan(notAsked);
    expect(request?.tests).toMatchObject([
      { id: "mri_whole_spine", orderedBy: "Dr Orders", deadline: "within 24 hours" },
    ]);
    expect(request?.indications[0]).toMatch(/^Metastatic spinal cord compression/);
    expect(request?.findings.join()).toMatch(/weakness[^,]*: yes/i);
    expect(request?.region).toBe("Thoracic");
  });

  it("prints a question that nobody asked as not asked, never as no", () => {
    const lines = scan(notAsked)?.safety ?? [];
    expect(lines.map(({ finding, standing, answer }) => [finding, standing, answer])).toEqual([
      ["cied", "not_asked", "not asked"],
      ["mri_hazards", "not_asked", "not asked"],
      ["claustrophobia", "not_asked", "not asked"],
      ["pregnancy_status", "does_not_apply", "does not apply (age 65 y)"],
    ]);
  });

  it("of what was not accepted there is none", () => {
    expect(requestOf(fictionalView(unasked), notAsked, practice, "mri_whole_spine")).toBeNull();
    expect(scan(notAsked)).not.toBeNull();
    expect(requestOf(accepted(unasked, "fbc"), notAsked, practice, "mri_whole_spine")).toBeNull();
    expect(requestOf(accepted(unasked, "fbc"), notAsked, practice, "nonsense")).toBeNull();
  });

  it("of what is done otherwise, or at the visit, there is none", () => {
    const view = accepted(unasked, "mri_whole_spine", "neuro_exam");
    const recommendations = view.recommendations.map(
      (one): RecommendationView =>
        one.code === "mri_whole_spine" ? { ...one, decision: "otherwise" } : one,
    );
    const otherwise = { ...view, recommendations };
    expect(requestOf(otherwise, notAsked, practice, "mri_whole_spine")).toBeNull();
    expect(requestOf(view, notAsked, practice, "neuro_exam")).toBeNull();
    expect(requestOf(view, notAsked, practice, "mscc")?.tests).toHaveLength(1);
  });

  it("for a concern holds its accepted tests, and no action", () => {
    const codes = ["mri_whole_spine", "fbc", "E05_mscc#1"];
    const request = requestOf(accepted(unasked, ...codes), notAsked, practice, "mscc");
    expect(request?.tests.map(({ id }) => id).toSorted()).toEqual(["fbc", "mri_whole_spine"]);
    expect(request?.title).toMatch(/^Metastatic spinal cord compression/);
  });
});

it("'Request for all' of the tests to consider asks for all that were accepted of them", () => {
  const answers: Answers = { ...cordCompressionAnswers, crp_mg_l: 30, esr_mm_h: 60 };
  const offered = orderLines(fictionalView(answers), notAsked).consider[0]?.lines ?? [];
  const view = accepted(answers, ...offered.map(({ key }) => key));
  const [list] = orderLines(view, notAsked).consider;
  const requested = (list?.lines ?? []).filter(isRequested).map(({ key }) => key);
  expect(requested.length).toBeGreaterThan(1);
  const request = requestOf(view, notAsked, practice, list?.id ?? "");
  expect(request?.tests.map(({ id }) => id).toSorted()).toEqual(requested.toSorted());
});

it("an order that is closed leaves the request for all, and says why", () => {
  const view = accepted(unasked, "mri_whole_spine", "fbc");
  const loops = view.loops.map(
    (loop): LoopRow =>
      loop.id === "loop of fbc" ? { ...loop, outcome: "died", closedAt: at } : loop,
  );
  const partly = { ...view, loops };
  const request = requestOf(partly, notAsked, practice, "mscc");
  expect(request?.tests.map(({ id }) => id)).toEqual(["mri_whole_spine"]);
  expect(requestOf(partly, notAsked, practice, "fbc")).toBeNull();
  expect(closedOrders(partly, "fbc")).toEqual([
    expect.stringMatching(/: Died, 24-Nov-2026 15:00$/),
  ]);
  expect(closedOrders(partly, "mri_whole_spine")).toEqual([]);
});

describe("an answer given when ordering", () => {
  it("that speaks against the scan shows the caution, and the alternative with its source", () => {
    const [test] = scan(asked({ cied: "non_conditional" }))?.tests ?? [];
    expect(test?.cautions.map(({ id }) => id)).toContain("caution_mri_cied");
    expect(test?.instead).toContain("If MRI is not possible: CT whole spine");
    expect(test?.insteadCitations.map(({ source }) => source?.id)).toContain("NG234");
    expect(scan(notAsked)?.tests[0]?.instead).toBeNull();
  });

  it("changes neither the tier nor what is suggested", () => {
    const view = fictionalView(unasked);
    const rows = (safety: OrderSafety) =>
      orderLines(view, safety).doNow.map(({ id, tier, lines }) => [
        id,
        tier,
        lines.map((l) => l.key),
      ]);
    expect(rows(asked({ cied: "non_conditional", metformin: "yes" }))).toEqual(rows(notAsked));
  });

  it("stands with who gave it, beside what was said at the consultation", () => {
    const [cied] =
      scan(asked({ cied: "none" }), { ...unasked, cied: "non_conditional" })?.safety ?? [];
    expect(cied).toMatchObject({
      answer: "None",
      said: "Dr A, 24-Nov-2026 15:00",
      other: "at the consultation: Not MR conditional",
    });
  });

  it("never takes a caution of the record away", () => {
    const answers: Answers = { ...unasked, cied: "non_conditional" };
    const [test] = scan(asked({ cied: "none" }), answers)?.tests ?? [];
    expect(test?.cautions.map(({ id }) => id)).toContain("caution_mri_cied");
  });

  it("of two to one question is the later", () => {
    const { answers } = asked({ cied: "non_conditional" });
    const both = { answers: [...answers, ...asked({ cied: "none" }).answers], version: 3 };
    expect(scan(both)?.safety[0]).toMatchObject({ answer: "None" });
  });
});

describe("beside a sample taken later", () => {
  const line = (taken: string, said = 80) => {
    const view = fictionalView({ ...unasked, egfr_ml_min: 25 });
    const answers = { ...view.answers, egfr_ml_min: { value: 25, by: null, taken } };
    const tests = ["mri_area_w_wo"] as const;
    const lines = safetyLines({ answers }, asked({ egfr_ml_min: said }), tests);
    return lines.find(({ finding }) => finding === "egfr_ml_min");
  };

  it("what was said when ordering stands second", () => {
    expect(line("2026-11-25")).toMatchObject({
      ...{
        value: 25,
        said: "result, taken 25-Nov-2026",
        other: expect.stringMatching(/^Dr A, .*: 80/),
      },
    });
  });

  it("of a day before it stands first", () => {
    expect(line("2026-10-01")).toMatchObject({
      value: 80,
      other: expect.stringMatching(/^result, taken .*: 25/),
    });
  });

  it("of the same day the lower of both stands first, for nobody knows the order", () => {
    expect(line("2026-11-24")).toMatchObject({ value: 25, said: "result, taken 24-Nov-2026" });
    expect(line("2026-11-24", 20)).toMatchObject({ value: 20, said: "Dr A, 24-Nov-2026 15:00" });
  });
});

it("an amendment is told what was answered when ordering and is not among its answers", () => {
  const { answers } = fictionalView({ ...unasked, cied: "none", claustrophobia: "no" });
  const said = asked({ cied: "non_conditional", claustrophobia: "no", egfr_ml_min: 28 });
  const lines = saidWhenOrdering({ answers }, said);
  expect(lines.map(({ finding, value }) => [finding, value])).toEqual([
    ["cied", "non_conditional"],
    ["egfr_ml_min", 28],
  ]);
});

it("not known is not the same as not asked, and is no answer either", () => {
  const lines = scan(asked({ cied: "unknown", claustrophobia: "unknown" }))?.safety ?? [];
  expect(lines.map(({ standing, answer }) => [standing, answer]).slice(0, 3)).toEqual([
    ["unknown", "not known"],
    ["not_asked", "not asked"],
    ["unknown", "patient not sure"],
  ]);
});

it("a question that cannot apply says why", () => {
  const lines = scan(notAsked, { ...unasked, sex_at_birth: "male" })?.safety ?? [];
  expect(lines.at(-1)).toMatchObject({ finding: "pregnancy_status", standing: "does_not_apply" });
});

it.each([
  [11, "does_not_apply"],
  [12, "not_asked"],
  [55, "not_asked"],
  [56, "does_not_apply"],
])("at %i years pregnancy is: %s", (age_years, standing) => {
  expect(scan(notAsked, { ...unasked, age_years })?.safety.at(-1)).toMatchObject({ standing });
});
