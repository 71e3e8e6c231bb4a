import { describe, expect, it } from "vitest";
import { checkRows } from "./check-rows.ts";

const header = "Number,Family name,Given names,Date of birth,Sex at birth";
const today = "2026-11-24";

function check(text: string, order: "day first" | "month first" = "day first") {
  const checked = checkRows(text, today, order);
  if ("problem" in checked) throw new Error(checked.problem);
  return checked;
}

function problem(text: string): string {
  const checked = checkRows(text, today, "day first");
  return "problem" in checked ? checked.problem : "";
}

describe("a file", () => {
  it.each([
    ["commas", `${header}\n1,Test,Ada,1961-04-05,F`],
    ["semicolons", `${header};\n1,Test,Ada,1961-04-05,F;`.replaceAll(",", ";").replace(/;$/gm, "")],
    ["tabs", `${header}\n1,Test,Ada,1961-04-05,F`.replaceAll(",", "\t")],
    ["a mark of order and Windows", `\uFEFF${header}\r\n1,Test,Ada,1961-04-05,F\r\n\r\n`],
    [
      "other names of columns",
      `PATIENT_NUMBER,family-name, Given Names,date of birth,SEX AT BIRTH\n1,Test,Ada,05/04/1961,female`,
    ],
    [
      "another order and more columns",
      'Sex at birth,Note,Date of birth,Given names,Family name,Number\nFemale,"a\nb",5 Apr 1961,Ada,Test,1',
    ],
  ])("with %s is read", (_name, text) => {
    expect(check(text)).toMatchObject({
      rows: 1,
      errors: [],
      valid: [
        {
          line: 2,
          registration: {
            number: "1",
            familyName: "Test",
            givenNames: "Ada",
            dateOfBirth: "1961-04-05",
            sexAtBirth: "female",
          },
        },
      ],
    });
  });

  it("reads dates in the order of the practice", () => {
    const text = `${header}\n1,Test,Ada,05/04/1961,F`;
    expect(check(text, "month first").valid[0]?.registration.dateOfBirth).toBe("1961-05-04");
  });

  it.each([
    ["nothing", "", "The file is empty"],
    ["nothing but space", " \n ", "The file is empty"],
    ["no row", header, "There is no row under the first line."],
    [
      "columns missing",
      "Number,Family name,Date of birth\n1,T,1961-04-05",
      "no column “Given names”, “Sex at birth”",
    ],
    ["a column twice", `${header},Number\n1,T,A,1961-04-05,F,1`, "names “Patient number” twice"],
    ["an open quotation", `${header}\n1,"Test,Ada,1961-04-05,F\n`, "opened and not closed"],
    ["a stray quotation", `${header}\n1,Te"st,Ada,1961-04-05,F\n`, "Line 2: a quotation mark"],
    ["too many rows", header + "\n1,T,A,1961-04-05,F".repeat(5001), "The file has 5,001 rows"],
  ])("with %s is refused whole", (_name, text, words) => {
    expect(problem(text)).toContain(words);
  });
});

describe("a row", () => {
  it.each([
    ["1,,Ada,1961-04-05,F", "Family name", "Enter the family name"],
    ["1,=1+2,Ada,1961-04-05,F", "Family name", "at least one letter"],
    ['1,"Te\nst",Ada,1961-04-05,F', "Family name", "Remove the line break or control character"],
    ["1,Test,A\u0007da,1961-04-05,F", "Given names", "Remove the line break or control character"],
    ["1,Test,A\u202Eda,1961-04-05,F", "Given names", "Remove the line break or control character"],
    ["1,Test,Ada,31/02/1961,F", "Date of birth", "05-Apr-1961 or 1961-04-05"],
    ["1,Test,Ada,2026-11-25,F", "Date of birth", "in the future"],
    ["1,Test,Ada,,F", "Date of birth", "Enter the date of birth"],
    ["1,Test,Ada,1961-04-05,", "Sex at birth", "Enter Female, Male, Intersex or Not known"],
    ["1,Test,Ada,1961-04-05,X", "Sex at birth", "Enter Female, Male, Intersex or Not known"],
    ["9.99E+09,Test,Ada,1961-04-05,F", "Patient number", "letters, digits"],
    [`${"1".repeat(21)},Test,Ada,1961-04-05,F`, "Patient number", "at most 20"],
    ["1,Test,Ada,1961-04-05", null, "has 4 values and the first line names 5 columns"],
  ])("%j is refused by line and column", (row, column, words) => {
    const checked = check(`${header}\n${row}\n2,Test,Ben,1961-04-05,M`);
    expect(checked.errors).toEqual([
      { line: 2, column, words: expect.stringContaining(words ?? "") },
    ]);
    expect(checked.valid.map(({ registration }) => registration.number)).toEqual(["2"]);
    expect(checked.rows).toBe(2);
  });

  it("with everything wrong has an error for every column", () => {
    const columns = check(`${header}\n?,1,2,3,4`).errors.map(({ column }) => column);
    expect(columns.toSorted()).toEqual([
      "Date of birth",
      "Family name",
      "Given names",
      "Patient number",
      "Sex at birth",
    ]);
  });

  it("is not imported where another has its number, however it is spaced", () => {
    const text = `${header}\na 1,T,A,1961-04-05,F\n2,T,B,1961-04-05,F\nA1,T,C,1961-04-05,F`;
    const checked = check(text);
    expect(checked.errors.map(({ line, words }) => [line, words])).toEqual([
      [2, "The same number stands on line 4"],
      [4, "The same number stands on line 2"],
    ]);
    expect(checked.valid).toHaveLength(1);
  });
});
