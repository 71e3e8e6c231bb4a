import { expect, it } from "vitest";
import { type AlarmSignal, countWords, doubtWords } from "./alarm-words";

const signal = (value: number, raised = true, capped = false): AlarmSignal => ({
  ...{ count: { value, capped }, raised },
  asOf: { text: "22-Nov-2026 14:02" },
});

it("says how many alarms call, and nothing for none", () => {
  expect([0, 1, 3].map((value) => countWords(signal(value)))).toEqual([
    ...[null, "1 alarm to you", "3 alarms to you"],
  ]);
  expect(countWords(signal(1000, true, true))).toBe("1000+ alarms to you");
});

it("says that the worker does not look, whatever the number", () => {
  expect(doubtWords({ signal: signal(0), answered: true })).toBeNull();
  expect(doubtWords({ signal: signal(0, false), answered: true })).toBe(
    "Alarms are not being raised",
  );
});

it("says since when nothing is known while the server does not answer", () => {
  expect(doubtWords({ signal: signal(2), answered: false })).toBe(
    "Alarms not known since 22-Nov-2026 14:02",
  );
});
