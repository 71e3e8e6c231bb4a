import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import { type FindingId, findings } from "../../clinical/knowledge/findings.ts";
import { anyAnswers } from "../../clinical/vignettes/any-answers.ts";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { answersInForm } from "./answers-in-form.ts";
import { presentationInput } from "./schema.ts";

const today = "2026-11-21";
const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const registered: readonly string[] = ["age_years", "sex_at_birth"];

const vignettes = globSync("lib/clinical/vignettes/*-*.json")
  .map((file) => JSON.parse(readFileSync(file, "utf8")))
  .flatMap(({ findings: answers }): Answers[] => (answers ? [answers] : []));

function formOf(answers: Readonly<Record<string, unknown>>, unitAt: number): FormData {
  const form = new FormData();
  form.set("patientId", id);
  form.set("idempotencyKey", id);
  for (const [finding, held] of Object.entries(answers)) {
    for (const value of [held].flat()) form.append(`answers.${finding}`, String(value));
    const units = acceptedUnits(finding as FindingId) ?? [];
    const unit = units[unitAt % (units.length + 1)]?.ucum ?? "";
    if (units.length > 1) form.set(`units.${finding}`, unit);
  }
  return form;
}

const onServer = (form: FormData) => presentationInput(today).safeParse(fieldsFromForm(form));

describe("the answers in a form", () => {
  it.each(vignettes.map((answers) => [answers]))("are those the server records: %#", (answers) => {
    const form = formOf(answers, 0);
    const { answers: inBrowser, problems } = answersInForm(form, today);
    expect(problems).toEqual({});
    expect(inBrowser).toEqual(onServer(form).data?.answers);
    const asked = Object.entries(answers).filter(([finding]) => !registered.includes(finding));
    expect(inBrowser).toEqual(Object.fromEntries(asked));
  });

  it("are those the server records in any unit, and refused where it refuses", () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(3), (answers, unitAt) => agreesWithServer(answers, unitAt)),
      { numRuns: 60 },
    );
  });

  it("are not counted where the server refuses what was typed", () => {
    const typed = fc.constantFrom("", " 7 ", "1e3", "-1", "400", "2999-01-01", "2026-13", "yes");
    const rows = fc.dictionary(fc.constantFrom(...findings.map((one) => one.id)), typed);
    fc.assert(
      fc.property(rows, fc.nat(3), (row, unitAt) => agreesWithServer(row, unitAt)),
      { numRuns: 300 },
    );
  });
});

function agreesWithServer(answers: Readonly<Record<string, unknown>>, unitAt: number): void {
  const form = formOf(answers, unitAt);
  const { answers: inBrowser, problems } = answersInForm(form, today);
  const { data, error } = onServer(form);
  const refused = (error?.issues ?? []).map(({ path }) => String(path[1]));
  expect(Object.keys(problems).toSorted()).toEqual([...new Set(refused)].toSorted());
  expect(Object.keys(inBrowser).filter((finding) => finding in problems)).toEqual([]);
  if (data) expect(inBrowser).toEqual(data.answers);
}
