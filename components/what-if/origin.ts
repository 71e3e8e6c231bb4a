import type { Answers } from "@/lib/clinical/engine/answers";
import type { VignetteName } from "./vignette-names";

/** What the pad was started from, and goes back to. */
export interface Origin {
  readonly name: "nothing" | "negative-base" | "recorded" | VignetteName;
  readonly answers: Answers;
}

export const nothing: Origin = { name: "nothing", answers: {} };
