import { expect, it } from "vitest";
import { fieldsFromForm, valuesFromForm } from "./form-data.ts";

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

it("gathers the answers under their finding and repeated boxes into a list", () => {
  const sent = form(
    ["patientId", "1"],
    ["answers.fever", "yes"],
    ["answers.cancer_types", "breast"],
    ["answers.cancer_types", "lung"],
  );
  expect(fieldsFromForm(sent)).toEqual({
    patientId: "1",
    answers: { fever: "yes", cancer_types: ["breast", "lung"] },
  });
});

it("gives back what was typed by the names of the form, without the fields of the framework", () => {
  const sent = form(["$ACTION_REF_1", ""], ["answers.fever", "yes"], ["freeText", " a "]);
  expect(valuesFromForm(sent)).toEqual({ "answers.fever": "yes", freeText: " a " });
});

it("reads a form of very many fields in one pass", () => {
  const sent = new FormData();
  for (let n = 0; n < 100_000; n++) sent.append(`field${n}`, "x");
  const start = performance.now();
  expect(Object.keys(valuesFromForm(sent))).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(5000);
});

it("keeps names that mean something to JavaScript as plain data", () => {
  const fields = fieldsFromForm(form(["answers.__proto__", "yes"], ["__proto__", "x"]));
  expect(Object.keys(fields)).toEqual(["__proto__", "answers"]);
  expect(({} as Record<string, unknown>)["fever"]).toBeUndefined();
});
