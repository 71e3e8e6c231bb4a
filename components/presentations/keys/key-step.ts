import { isClosedList } from "@/components/keys/typing";

const ownArrows =
  "[role='listbox'], [role='combobox'], [role='menu'], [role='slider'], [role='grid'], [role='application']";

/** Where a key leads: to the next question, to the one before, or nowhere. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.key === "ArrowDown") return 1;
  if (event.key === "ArrowUp") return -1;
  if (event.key === "Enter") return event.shiftKey ? -1 : 1;
  return null;
}

/** Whether the key is free to lead on from there, or belongs to what has the focus. */
export function leadsOn(target: Element, key: string): boolean {
  if (target.closest(ownArrows)) return false;
  if (target instanceof HTMLInputElement)
    return isAnswer(target) && !target.matches("[type='date'], [type='number'], [type='range']");
  if (target instanceof HTMLSelectElement) return isAnswer(target) && isClosedList(target);
  if (target.closest("textarea, [contenteditable='true']")) return false;
  return (
    key !== "Enter" ||
    target.closest("a, button, summary, [role='button'], [tabindex='0']") === null
  );
}

function isAnswer({ name }: HTMLInputElement | HTMLSelectElement): boolean {
  return name.startsWith("answers.") || name.startsWith("units.");
}
