import { expect, it } from "vitest";
import { roles } from "./actor.ts";
import { type Ability, can, rolesByAbility } from "./permissions.ts";

/** Written a second time on purpose: C clinician, R reviewer, O coordinator, M administrator, A auditor. */
const expected: Readonly<Record<Ability, string>> = {
  "review.read": "CRO..",
  "patient.read": "CRO..",
  "patient.register": "CRO..",
  "patient.amend": "CRO..",
  "patient.merge": ".R...",
  "patient.import": ".RO..",
  "presentation.read": "CRO..",
  "presentation.record": "C....",
  "presentation.amend": "C....",
  "draft.discard": "CR...",
  "draft.discard_any": ".R...",
  "recommendation.decide": "CR...",
  "loop.read": "CRO..",
  "loop.progress": "CRO..",
  "loop.close": "CR...",
  "loop.close_any": ".R...",
  "loop.own": "CR...",
  "loop.reassign": ".R...",
  "result.read": "CRO..",
  "result.enter": "CR...",
  "result.review": "CR...",
  "alarm.receive": "CR...",
  "alarm.list": ".R...",
  "safety.sweep": ".R...",
  "summary.export": "CR...",
  "diagnosis.record": "CR...",
  "score.record": "CR...",
  "yield.read": "CR...",
  "team.read": "CROMA",
  "team.manage": "...M.",
  "practice.read": ".R.M.",
  "practice.manage": "...M.",
  "audit.read": "....A",
  "knowledge.read": "CROMA",
};

it.each(Object.keys(rolesByAbility) as Ability[])("%s is for its roles only", (ability) => {
  const letters = [..."CROMA"];
  const allowed = roles.map((role, n) => (can({ role }, ability) ? letters[n] : "."));
  expect(allowed.join("")).toBe(expected[ability]);
});
