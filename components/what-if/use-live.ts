"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and until this browser runs the page. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
