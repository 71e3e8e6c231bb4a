import type { RequestTest } from "@/lib/features/orders/view";

/** Each test with its clock, when it is due, and who ordered it. */
export function RequestTests({ tests }: { readonly tests: readonly RequestTest[] }) {
  return (
    <ul>
      {tests.map((test) => (
        <li key={test.id} className="py-0.5">
          <p className="font-semibold">{test.label}</p>
          <p>
            {[test.deadline, `due ${test.due}`].filter(Boolean).join(", ")}
            {test.overdue ? <strong> (overdue)</strong> : null}
          </p>
          <p className="text-sm">
            Ordered by {test.orderedBy}, {test.orderedAt.text}
            {test.note ? `. ${test.note}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
