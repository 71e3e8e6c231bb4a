import type { LineChange } from "@/lib/features/presentations/difference-lines";

const marks = { kept: "", added: "added: ", removed: "removed: " } as const;
const signs = { kept: " ", added: "+", removed: "−" } as const;
const looks = {
  kept: "text-quiet",
  added: "border-l-2 border-l-accent bg-accent-soft",
  removed: "border-l-2 border-l-control bg-sunken line-through decoration-1",
} as const;

/** A text with what was added and what was taken out, line by line, told by sign as well as by colour. */
export function DifferenceLines({ lines }: { readonly lines: readonly LineChange[] }) {
  return (
    <ol className="mt-1 max-h-96 max-w-[75ch] overflow-y-auto border border-line print:max-h-none">
      {lines.map(({ change, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of two fixed texts never move
        <li key={place} className={`flex gap-2 px-2 ${looks[change]}`}>
          <span aria-hidden className="w-2 shrink-0 font-mono">
            {signs[change]}
          </span>
          <span className="min-w-0 break-words whitespace-pre-wrap">
            <span className="sr-only">{marks[change]}</span>
            {text || " "}
          </span>
        </li>
      ))}
    </ol>
  );
}
