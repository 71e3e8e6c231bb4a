import type { SafetyQuestion } from "./safety-field";

/** Pregnancy or an eGFR of months ago is no answer today: the same answer can be kept with today's date. */
export function AskedAgain({
  question: { finding, label },
}: {
  readonly question: SafetyQuestion;
}) {
  return (
    <label className="touchable mt-1 flex min-h-7 items-center gap-2 text-sm">
      <input
        type="checkbox"
        name="again"
        value={finding}
        aria-label={`${label}: asked again now, the same answer`}
        className="size-4 shrink-0 accent-accent"
      />
      Asked again now, the same answer
    </label>
  );
}
