"use client";

import { type RefObject, useEffect, useState } from "react";

/** Whether the focus has left `row` while its answer was `wrong`: nobody is corrected while typing. */
export function useLeft(row: RefObject<HTMLElement | null>, wrong: boolean): boolean {
  const [left, setLeft] = useState(false);

  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!element.contains(relatedTarget as Node | null)) setLeft(wrong);
    };
    element.addEventListener("focusout", leave);
    return () => element.removeEventListener("focusout", leave);
  }, [row, wrong]);

  return left && wrong;
}
