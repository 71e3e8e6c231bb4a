import { sectionAnchor } from "../question";

const anchors = `[id^='q-'], #${sectionAnchor("free-text")}`;
const answers = "[name^='answers.'], [name='freeText']";

/** The questions of the form that can be seen, in their order, then the free text. What is folded is skipped. */
export function rowsOf(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(anchors)].filter(
    (row) => row.querySelector(answers) !== null && row.checkVisibility(),
  );
}

/** The question that holds the focus: the current one. */
export function rowOf(place: Element | null): HTMLElement | null {
  const row = place?.closest<HTMLElement>(anchors) ?? null;
  return row?.querySelector(answers) ? row : null;
}

/** The row after or before a place; from outside the form the first that is on the screen. */
export function rowBeside(form: HTMLElement, place: Element, step: 1 | -1): HTMLElement | null {
  const rows = rowsOf(form);
  const current = rowOf(place);
  const from = current ?? place;
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = form.contains(from)
    ? rows.filter((row) => from.compareDocumentPosition(row) & side)
    : [];
  const next = beyond.at(step === 1 ? 0 : -1) ?? null;
  return current ? next : (next ?? firstOnScreen(rows));
}

/** Brings a row into view with what comes after it, and the focus to its answer. */
export function enterRow(row: HTMLElement): void {
  row.scrollIntoView({ block: "nearest" });
  const field = answerField(row);
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement && field.type === "text") field.select();
}

/** What a row is called. */
export function rowLabel(row: HTMLElement): string {
  return row.querySelector("legend, label")?.textContent?.trim() ?? "";
}

function answerField(row: HTMLElement): HTMLElement | null {
  const fields = [...row.querySelectorAll<HTMLElement>(answers)];
  const chosen = fields.find((field) => field.matches("[type='radio']:checked"));
  return chosen ?? fields[0] ?? null;
}

/** Below what stays at the top of the page. */
function firstOnScreen(rows: readonly HTMLElement[]): HTMLElement | null {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return rows.find((row) => row.getBoundingClientRect().top >= top - 1) ?? rows.at(-1) ?? null;
}
