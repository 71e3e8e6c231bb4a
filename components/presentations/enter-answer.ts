import type { AnswerValue } from "@/lib/clinical/engine/answers";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { answerName } from "./question";

/** Enters an answer as a person would, so that whatever listens to the form learns of it. */
export function enterAnswer(id: FindingId, value: AnswerValue): void {
  const wanted = Array.isArray(value) ? value.map(String) : [String(value)];
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    `[name="${CSS.escape(answerName(id))}"]`,
  );
  for (const field of fields) {
    const isOption = field.type === "radio" || field.type === "checkbox";
    if (!isOption) type(field, wanted.join(" "));
    else if (wanted.includes(field.value) !== (field as HTMLInputElement).checked) choose(field);
  }
}

/** A radio that is not wanted goes out by itself. */
function choose(field: HTMLInputElement | HTMLSelectElement): void {
  if (field.type === "radio" && (field as HTMLInputElement).checked) return;
  field.click();
}

function type(field: HTMLInputElement | HTMLSelectElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
