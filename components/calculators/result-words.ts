import type { Result } from "@/lib/clinical/calculators/model";

/** A result in one line. */
export function resultWords(result: Result): string {
  return result.state === "problem" ? "No result: see what is not accepted" : result.text;
}
