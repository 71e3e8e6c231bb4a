import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import { restatedTests } from "../../clinical/knowledge/restated-tests.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { clockOf } from "../presentations/decide-clock.ts";
import type { PresentationView, RecommendationView } from "../presentations/view.ts";
import { suggestionLines } from "../summaries/suggestions.ts";
import { fictionalView } from "../summaries/testing/fictional-view.ts";
import { bundlesOf } from "./bundles.ts";
import { orderLines } from "./order-lines.ts";

const file = "lib/clinical/vignettes/ada-cord-compression.json";
const ada = (JSON.parse(readFileSync(file, "utf8")) as { findings: Answers }).findings;
const nothingAsked = { answers: [], version: 1 };

function bundles(view: PresentationView) {
  if (!view.assessment) throw new Error("not assessed");
  return bundlesOf(view.assessment, suggestionLines(view).doNow, view.loops);
}

describe("cord compression", () => {
  const view = fictionalView(ada);
  const { doNow, consider } = orderLines(view, nothingAsked);
  const rows = doNow.flatMap(({ lines }) => lines);

  it("is asked for by its concerns, the most urgent first", () => {
    expect(doNow.map(({ id, tier, folded }) => [id, tier, folded])).toEqual([
      ["mscc", "emergency", false],
      ["spinal_malignancy", "urgent", true],
      ["radiculopathy", "soon", true],
      ["nonspecific_low_back_pain", "routine", true],
    ]);
  });

  it("loses no suggestion: each stands once, as a row or beneath the test it repeats", () => {
    const shown = rows.flatMap(({ label, restated }) => [label, ...restated]);
    const said = suggestionLines(view).doNow.map(({ label }) => label);
    expect(shown.toSorted()).toEqual(said.toSorted());
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it("says the scan once", () => {
    const scan = rows.find(({ key }) => key === "mri_whole_spine");
    expect(scan?.restated).toEqual(["MRI whole spine as soon as possible, always within 24 h"]);
    expect(rows.map(({ label }) => label)).not.toContain(scan?.restated[0]);
  });

  it("shows a third of the rows that it had", () => {
    const before = suggestionLines(view);
    const open = [...doNow, ...consider].filter(({ folded }) => !folded);
    expect(before.doNow.length + before.consider.length).toBe(33);
    expect(open.flatMap(({ lines }) => lines)).toHaveLength(11);
  });
});

/** As the engine said it, but for one suggestion. */
function changed(code: string, change: Partial<RecommendationView>): PresentationView {
  const view = fictionalView(ada);
  const recommendations = view.recommendations.map((one) =>
    one.code === code ? { ...one, ...change } : one,
  );
  return { ...view, recommendations };
}

it("nothing due within a day is folded away, until it is decided", () => {
  const concern = (change: Partial<RecommendationView>) =>
    bundles(changed("esr", change)).find(({ id }) => id === "spinal_malignancy")?.folded;
  expect(concern({ within: "P2D" })).toBe(true);
  expect(concern({ within: "PT24H" })).toBe(false);
  expect(concern({ within: "PT24H", decision: "accepted" })).toBe(true);
});

it.each([
  ["was decided apart from its test", { decision: "accepted" }],
  ["is due before its test", { within: "PT1H" }],
  ["stands for other words by now", { label: "MRI of the whole spine" }],
] as const)("an action that %s stands by itself", (_, change) => {
  const keys = (view: PresentationView) =>
    bundles(view).flatMap(({ lines }) => lines.map(({ key }) => key));
  expect(keys(fictionalView(ada))).not.toContain("E05_mscc#2");
  expect(keys(changed("E05_mscc#2", change))).toContain("E05_mscc#2");
});

describe("an action said to repeat a test", () => {
  it.each(Object.entries(restatedTests))(
    "%s stands in its rule, which requires %s",
    (code, test) => {
      const [id, number] = code.split("#");
      const rule = rules.find((one) => one.id === id);
      const action = rule?.actions[Number(number) - 1];
      const required = rule?.required.find((one) => one.test === test);
      expect([action, required]).not.toContain(undefined);
      const clock = clockOf({ within: action?.within ?? null, ruleIds: [id ?? ""] });
      expect(minutesOf(clock)).toBeGreaterThanOrEqual(minutesOf(required?.within ?? "P999D"));
    },
  );
});

it("a test and a concern never share an id: each names a request", () => {
  expect(investigations.filter(({ id }) => Object.hasOwn(conditionLabels, id))).toEqual([]);
});
