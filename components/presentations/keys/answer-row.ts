import { flushSync } from "react-dom";
import type { Statement } from "./statement";

/** What the letters and the dash answer; the dash takes an answer back. */
const triValues: Readonly<Record<string, string>> = {
  y: "yes",
  n: "no",
  u: "unknown",
  "-": "not_asked",
};

export interface Answered {
  /** What is chosen now, in words; null when the key answers nothing in this row. */
  readonly words: string | null;
  /** A list of which several can be ticked keeps the focus. */
  readonly isDone: boolean;
}

/** Whether a key pressed alone would answer a question at all. */
export function isAnswerKey(key: string): boolean {
  return key.toLowerCase() in triValues || /^[1-9]$/.test(key);
}

/** Presses in one statement of a row what the key stands for: the form hears of it as of any other press. */
export function answerRow(row: HTMLElement, statement: Statement, key: string): Answered {
  const list = row.querySelector<HTMLSelectElement>(`select[name^='${statement}']`);
  if (list) return takeBack(list, key);
  const boxes = [...row.querySelectorAll<HTMLInputElement>(`input[name^='${statement}']`)];
  const ticks = boxes.filter(({ type }) => type === "checkbox");
  if (ticks.length > 0) return tick(ticks, key);
  const radios = boxes.filter(({ type }) => type === "radio");
  const chosen = radioFor(radios, key.toLowerCase());
  if (chosen) press(chosen);
  return { words: chosen ? wordsOf(chosen) : null, isDone: chosen !== undefined };
}

/** How a row is answered, for who pressed a key that means nothing there. */
export function waysToAnswer(row: HTMLElement, statement: Statement): string {
  const named = `[name^='${statement}']`;
  if (row.querySelector(`input[value='not_asked']${named}`)) return "press Y, N, U or -";
  if (row.querySelector(`[type='radio']${named}`) && statement === "other.")
    return "press Y, N or U, or Remove";
  const options = row.querySelectorAll(
    `input:is([type='radio'], [type='checkbox'])${named}:not([value=''])`,
  );
  return options.length > 0
    ? `press 1 to ${Math.min(options.length, 9)}, or -`
    : "choose or type in its field";
}

function radioFor(radios: readonly HTMLInputElement[], key: string): HTMLInputElement | undefined {
  const answers = Object.values(triValues);
  if (radios.every(({ value }) => answers.includes(value)))
    return radios.find(({ value }) => value === triValues[key]);
  if (key === "-") return radios.find(({ value }) => value === "");
  return radios.filter(({ value }) => value !== "")[Number(key) - 1];
}

function tick(ticks: readonly HTMLInputElement[], key: string): Answered {
  if (key === "-") {
    for (const one of ticks.filter(({ checked }) => checked)) press(one);
    return { words: "Not asked", isDone: true };
  }
  const one = ticks[Number(key) - 1];
  if (one) press(one);
  const words = one ? `${wordsOf(one)}${one.checked ? "" : " taken back"}` : null;
  return { words, isDone: false };
}

/** The browser's own list has letters of its own: only the dash means something here. */
function takeBack(list: HTMLSelectElement, key: string): Answered {
  if (key !== "-") return { words: null, isDone: false };
  flushSync(() => {
    list.value = "";
    for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true }));
  });
  return { words: "Not asked", isDone: true };
}

/** Drawn at once, so that a question which this answer folds away is no longer there to move to. */
function press(field: HTMLInputElement): void {
  if (field.type === "checkbox" || !field.checked) flushSync(() => field.click());
}

function wordsOf(field: HTMLInputElement): string {
  return field.closest("label")?.textContent?.trim() ?? field.value;
}
