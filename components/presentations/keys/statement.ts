/** The two statements a row can hold, by how the names of their fields begin: the answer, and what somebody else says. */
export type Statement = "answers." | "other.";

/** What a key pressed there answers; null where the field is only about a statement, such as who said it. */
export function statementAt(place: Element): Statement | null {
  const name = place.getAttribute("name") ?? "";
  if (name.startsWith("other.")) return "other.";
  if (name !== "") return name.startsWith("answers.") ? "answers." : null;
  return place.closest("[id^='about-']") ? null : "answers.";
}
