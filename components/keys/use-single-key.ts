import { useEffect } from "react";
import { areSingleKeysOn } from "./single-keys";
import { isAlone, isClosedList, isDialogOpen, isTyping } from "./typing";

/** Does something on one key pressed alone, unless somebody types, a dialog is open or single keys are off. */
export function useSingleKey(key: string, onPress: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !isFree(event)) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [key, onPress]);
}

/** Whether a key may act by itself here and now. */
export function isFree(event: KeyboardEvent): boolean {
  const { target, key, defaultPrevented } = event;
  if (defaultPrevented || !isAlone(event) || !areSingleKeysOn() || isDialogOpen()) return false;
  return !isTyping(target) || (isClosedList(target) && !/[\p{L}\p{N}]/u.test(key));
}
