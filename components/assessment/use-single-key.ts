import { useEffect } from "react";

/** Does something on one key pressed alone, unless somebody types or a dialog is open. */
export function useSingleKey(key: string, onPress: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isAlone(event, key) && !isTyping(event.target) && !isDialogOpen()) onPress();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [key, onPress]);
}

function isAlone(event: KeyboardEvent, key: string): boolean {
  const { ctrlKey, metaKey, altKey, repeat, isComposing } = event;
  const isPlain = !ctrlKey && !metaKey && !altKey && !repeat && !isComposing;
  return isPlain && event.key.toLowerCase() === key;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, select, textarea") !== null;
}

function isDialogOpen(): boolean {
  return document.querySelector("dialog[open], [role='dialog'], [role='alertdialog']") !== null;
}
