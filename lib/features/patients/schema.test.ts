import { describe, expect, it } from "vitest";
import { patientInput } from "./schema.ts";

const today = "2026-11-24";
const fields = {
  number: " 999 000 0001 ",
  familyName: "Testpatient",
  givenNames: "Ada",
  dateOfBirth: "05-Apr-1961",
  sexAtBirth: "female",
};

function messages(changes: Record<string, unknown>) {
  const parsed = patientInput(today, "day first").safeParse({ ...fields, ...changes });
  return parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
}

describe("registering a patient", () => {
  it("takes the number without spaces and the date as typed", () => {
    const patient = patientInput(today, "day first").parse(fields);
    expect(patient).toMatchObject({ number: "9990000001", dateOfBirth: "1961-04-05" });
  });

  it("accepts somebody born today, on 29 February, and 130 years ago", () => {
    for (const dateOfBirth of [today, "2024-02-29", "1896-11-24"])
      expect(messages({ dateOfBirth })).toEqual([]);
  });

  it("accepts names of every script and loses what cannot be seen", () => {
    const { familyName } = patientInput(today, "day first").parse({
      ...fields,
      familyName: "Đặng\u0000 Thị\u202E",
    });
    expect(familyName).toBe("Đặng Thị");
  });

  it.each([
    ["dateOfBirth", "2026-11-25", "in the future"],
    ["dateOfBirth", "1895-11-23", "over 130 years ago"],
    ["dateOfBirth", "2023-02-29", "05-Apr-1961"],
    ["dateOfBirth", "", "Enter the date of birth"],
    ["number", "1".repeat(21), "at most 20"],
    ["number", "<script>", "letters, digits"],
    ["number", "\u200B", "Enter"],
    ["familyName", "\u0000", "Enter the family name"],
    ["givenNames", "a".repeat(101), "100 characters"],
    ["sexAtBirth", "x", "Choose the sex at birth"],
    ["familyName", undefined, "Enter the family name"],
  ])("names the field %s for %j", (field, value, words) => {
    expect(messages({ [field]: value })).toEqual([[field, expect.stringContaining(words)]]);
  });
});
