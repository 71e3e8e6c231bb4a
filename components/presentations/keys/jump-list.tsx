import type { FoundQuestion } from "./find-questions";

interface Props {
  readonly typed: string;
  /** null: the search could not be loaded; undefined: not known yet. */
  readonly found: readonly FoundQuestion[] | null | undefined;
  readonly active: number;
  readonly onChoose: (question: FoundQuestion) => void;
}

export function optionId(question: FoundQuestion | undefined): string {
  return `jump-${question?.id}`;
}

const panel =
  "absolute top-full left-0 z-30 mt-1 max-w-[calc(100vw-6rem)] border border-control bg-surface";
const option =
  "touchable flex min-h-8 cursor-pointer items-baseline justify-between gap-4 border-b border-line px-2.5 py-1 last:border-b-0 hover:bg-sunken aria-selected:bg-accent aria-selected:text-on-accent";

/** What the jump box has found. The focus stays in the box; how much was found is said. */
export function JumpList({ typed, found, active, onChoose }: Props) {
  const words = typed.trim() === "" ? "" : foundWords(found, typed);
  const isListed = found !== null && found !== undefined && found.length > 0;
  return (
    <>
      <div
        id="jump-list"
        role="listbox"
        aria-label="Questions found"
        hidden={!isListed}
        className={`${panel} max-h-[50dvh] w-120 overflow-y-auto`}
      >
        {found?.map((question, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus
          <div
            key={question.id}
            id={optionId(question)}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(question)}
            className={option}
          >
            <span>{question.label}</span>
            <span className="shrink-0 text-sm">{question.section}</span>
          </div>
        ))}
      </div>
      <p role="status" className={isListed || words === "" ? "sr-only" : `${panel} px-2.5 py-1.5`}>
        {words}
      </p>
    </>
  );
}

function foundWords(found: Props["found"], typed: string): string {
  if (found === undefined) return "";
  if (found === null) return "The search could not be loaded. The form works without it.";
  if (found.length === 0) return `No question matches “${typed.trim()}”.`;
  return found.length === 1 ? "1 question found" : `${found.length} questions found`;
}
