import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { findings } from "@/lib/clinical/knowledge/findings";
import { matchingGroups, questionGroups } from "./questions";
import { vignetteNames } from "./vignette-names";

const idsFor = (typed: string) =>
  matchingGroups(typed).flatMap(({ questions }) => questions.map(({ id }) => id));

it("the pad asks every finding of the catalogue once", () => {
  const asked = questionGroups.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(asked.toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
});

it("a search holds every word, in label, wording or id, in any case", () => {
  expect(idsFor("SADDLE")).toContain("saddle_sensory_change");
  expect(idsFor("saddle_sens")).toEqual(["saddle_sensory_change"]);
  expect(idsFor("  steroid  ")).toContain("prolonged_corticosteroid_use");
  expect(idsFor("saddle steroid")).toEqual([]);
});

it("every fictional patient of the vignettes can be started from", () => {
  const files = readdirSync("lib/clinical/vignettes").filter((file) => file.endsWith(".json"));
  const others = ["published-cases.json", "rule-witnesses.json"];
  const patients = files.filter((file) => !others.includes(file));
  expect(Object.keys(vignetteNames).map((name) => `${name}.json`)).toEqual(patients.toSorted());
});
