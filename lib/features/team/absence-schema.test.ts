import { expect, it } from "vitest";
import { absenceInput } from "./absence-schema.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const coverId = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e11";
const form = { idempotencyKey: id, userId: id, coverId };

it.each([
  ["day first", "2026-05-04", "2026-06-04"],
  ["month first", "2026-04-05", "2026-04-06"],
] as const)(
  "days in numbers only are read %s, as the practice reads all dates",
  (order, startsOn, endsOn) => {
    const days = { startsOn: "04/05/2026", endsOn: "04/06/2026" };
    const { data } = absenceInput("2026-04-01", order).safeParse({ ...form, ...days });
    expect(data).toMatchObject({ startsOn, endsOn });
  },
);
