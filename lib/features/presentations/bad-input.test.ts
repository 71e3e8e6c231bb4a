import { describe, expect, it } from "vitest";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { presentationInput } from "./schema.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";

function sent(fields: readonly (readonly [string, string])[]) {
  const form = new FormData();
  for (const [name, value] of [["patientId", id], ["idempotencyKey", id], ...fields] as const)
    form.append(name, value);
  return presentationInput("2026-11-24").safeParse(fieldsFromForm(form));
}

describe("a number", () => {
  it.each([
    ...["1e400", "1e1", "NaN", "Infinity", "0x10", "１２", "٧", "7,5", "7.", ".5", "--7", "7 8"],
    ...["7\u200b", "\u202e7", "7\0", "1".repeat(13), "null", "yes"],
  ])("typed as %j is not guessed at: the question is named with what it takes", (typed) => {
    expect(sent([["answers.pain_intensity_nrs", typed]]).error?.issues).toMatchObject([
      {
        path: ["answers", "pain_intensity_nrs"],
        message: expect.stringMatching(/must be a (whole )?number from 0 to 10/),
      },
    ]);
  });
});

describe("a day", () => {
  it.each([
    ...[
      "2026-02-30",
      "2025-02-29",
      "2026-13-01",
      "2026-00-10",
      "0000",
      "0000-01-01",
      "99999-01-01",
    ],
    ...["-2026-01-01", "２０２６", "2026-11-2\u200b4", "2026-W48", "20261124", "1800-01-01"],
  ])("typed as %j is refused by name", (typed) => {
    expect(sent([["answers.pain_onset_date", typed]]).error?.issues).toMatchObject([
      {
        path: ["answers", "pain_onset_date"],
        message: expect.stringContaining("must be a date"),
      },
    ]);
  });

  it.each([
    ["2026-11-25", "must not be in the future"],
    ["9999-12-31", "must not be in the future"],
  ])("%s is in the future", (typed, words) => {
    const [issue] = sent([["answers.pain_onset_date", typed]]).error?.issues ?? [];
    expect(issue?.message).toContain(words);
  });

  it("on 29 February exists in a leap year", () => {
    expect(sent([["answers.pain_onset_date", "2024-02-29"]]).success).toBe(true);
  });
});

describe("a field that no page of ours has", () => {
  it.each(["answers.__proto__", "answers.constructor", "answers.toString", "answers."])(
    "%s is refused, and changes nothing for anybody else",
    (name) => {
      expect(sent([[name, "yes"]]).success).toBe(false);
      expect(({} as Record<string, unknown>)["yes"]).toBeUndefined();
      expect(sent([["answers.fever", "yes"]]).data?.answers).toEqual({ fever: "yes" });
    },
  );

  it.each(["__proto__", "constructor", "practiceId", "recordedById", "asOf"])(
    "%s beside the answers is not read",
    (name) => {
      const read = sent([[name, "x"]]);
      expect(read.success).toBe(true);
      expect(Object.hasOwn(read.data ?? {}, name)).toBe(false);
    },
  );

  it("that is sent twice is refused by name where one answer is asked", () => {
    const twice = sent([
      ["answers.fever", "yes"],
      ["answers.fever", "no"],
    ]);
    expect(twice.error?.issues).toMatchObject([{ path: ["answers", "fever"] }]);
    const patients = sent([["patientId", id]]);
    expect(patients.error?.issues).toMatchObject([{ path: ["patientId"] }]);
  });
});
