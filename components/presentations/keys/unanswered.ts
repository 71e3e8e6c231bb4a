/** The yes/no questions of a section that can be seen now: what is folded away is not among them. */
export function yesNoRows(section: HTMLElement): HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>("[id^='q-']")].filter(
    (row) => radioOf(row, "not_asked") !== null && row.checkVisibility(),
  );
}

/** Those nobody has answered. */
export function notAsked(rows: readonly HTMLElement[]): HTMLElement[] {
  return rows.filter((row) => radioOf(row, "not_asked")?.checked);
}

/** Presses an answer as a hand would, so that the form hears of it. */
export function pressAnswer(row: HTMLElement, value: "no" | "not_asked"): void {
  radioOf(row, value)?.click();
}

function radioOf(row: HTMLElement, value: string): HTMLInputElement | null {
  return row.querySelector(`input[type='radio'][name^='answers.'][value='${value}']`);
}
