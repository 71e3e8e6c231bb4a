type Decision = "accepted" | "declined";

/** The suggestion after or before a place that still waits for a decision. */
export function suggestionBeside(place: Element, step: 1 | -1): HTMLElement | undefined {
  const waiting = [...document.querySelectorAll<HTMLElement>("li")].filter(
    (line) => formOf(line, "accepted") !== null,
  );
  const from = place.closest("li") ?? place;
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = waiting.filter((line) => from.compareDocumentPosition(line) & side);
  return beyond.at(step === 1 ? 0 : -1);
}

/** The focus stands on its Accept: that names it, and Enter does what it says. */
export function enterSuggestion(line: HTMLElement | undefined): void {
  const folded = line?.closest("details");
  if (folded) folded.open = true;
  line?.scrollIntoView({ block: "nearest" });
  formOf(line, "accepted")?.querySelector("button")?.focus({ preventScroll: true });
}

/** Accepts the suggestion that holds the focus; nothing where none does. */
export function accept(place: Element): void {
  formOf(current(place), "accepted")?.requestSubmit();
}

/** Opens the reasons for declining the suggestion that holds the focus. */
export function decline(place: Element): boolean {
  const form = formOf(current(place), "declined");
  const box = form?.closest("details");
  if (!form || !box) return false;
  box.open = true;
  form.querySelector("select")?.focus();
  return true;
}

/** Not from within what was opened there: the reasons, the rules. */
function current(place: Element): HTMLElement | undefined {
  const isInside = place.closest("li details") !== null && place.closest("summary") === null;
  return isInside
    ? undefined
    : (place.closest<HTMLElement>("#do-now li, #consider li") ?? undefined);
}

function formOf(line: HTMLElement | undefined, decision: Decision): HTMLFormElement | null {
  const field = line?.querySelector<HTMLInputElement>(
    `input[name='decision'][value='${decision}']`,
  );
  return field?.form ?? null;
}
