import type { RequestTest } from "@/lib/features/orders/view";

/** Each test with its clock and when it is due, and who asked for them. */
export function RequestTests({ tests }: { readonly tests: readonly RequestTest[] }) {
  const byWhom = Map.groupBy(tests, orderedWords);
  return [...byWhom].map(([ordered, together]) => (
    <div key={ordered}>
      <ul>
        {together.map((test) => (
          <li key={test.id} className="flex flex-wrap justify-between gap-x-6">
            <span className="font-semibold">{test.label}</span>
            <span className="ml-auto">
              {[test.deadline, `due ${test.due}`].filter(Boolean).join(", ")}
              {test.overdue ? <strong> (overdue)</strong> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm">{ordered}</p>
    </div>
  ));
}

function orderedWords({ orderedBy, orderedAt, note }: RequestTest): string {
  return `Requested by ${orderedBy}, ${orderedAt.text}${note ? `. ${note}` : ""}`;
}
