import type { SafetyLine } from "@/lib/features/orders/view";

/** Each question with its answer, who gave it, and what was said at another time. */
export function SafetyList({ lines }: { readonly lines: readonly SafetyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5 text-sm">
      {lines.map((line) => (
        <div key={line.finding} className="col-span-2 grid grid-cols-subgrid">
          <dt>{line.label}</dt>
          <dd>
            <span className={line.standing === "not_asked" ? "font-bold uppercase" : "font-medium"}>
              {line.answer}
            </span>
            {line.said ? ` (${line.said})` : ""}
            {line.other ? `; ${line.other}` : ""}
          </dd>
        </div>
      ))}
    </dl>
  );
}
