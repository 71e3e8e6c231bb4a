/** Kept until the browser closes: a shared screen stays one for the whole session. */
export const figuresCookie = "figures";

/** What the page carries for a stored choice; figures are shown until somebody hides them. */
export function figuresState(stored: string | undefined): "hidden" | "shown" {
  return stored === "hidden" ? "hidden" : "shown";
}
