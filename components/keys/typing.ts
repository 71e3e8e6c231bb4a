/** Inputs that take no letters: a key pressed on them is free to mean something else. */
const withoutText = ["radio", "checkbox", "button", "submit"];

/** Whether a key pressed there is text, or belongs to the browser's own list. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return target.isContentEditable || target.closest("select, textarea") !== null;
}

/**
 * Whether it is the browser's own list and folded up: then only letters and digits are its own. A browser that cannot
 * tell whether the list is open keeps all keys for it.
 */
export function isClosedList(target: EventTarget | null): target is HTMLSelectElement {
  if (!(target instanceof HTMLSelectElement)) return false;
  return CSS.supports("selector(:open)") && !target.matches(":open");
}

type Pressed = Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "repeat" | "isComposing">;

/** Pressed by itself, once: no modifier, not held down, not part of composing a character. */
export function isAlone({ ctrlKey, metaKey, altKey, repeat, isComposing }: Pressed): boolean {
  return !ctrlKey && !metaKey && !altKey && !repeat && !isComposing;
}

/** While a dialog is open its keys are its own. */
export function isDialogOpen(): boolean {
  return document.querySelector("dialog[open], [role='dialog'], [role='alertdialog']") !== null;
}
