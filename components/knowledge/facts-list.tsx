import type { ReactNode } from "react";

interface Props {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}

/** Names and values in two columns. What there is none of is spelt out, not left blank. */
export function FactsList({ facts }: Props) {
  return (
    <dl className="grid max-w-[75ch] grid-cols-[minmax(0,1fr)] gap-x-6 border-t border-line sm:grid-cols-[9rem_minmax(0,1fr)]">
      {facts.map(({ name, value }) => (
        <div
          key={name}
          className="col-span-full grid grid-cols-subgrid border-b border-line py-1.5"
        >
          <dt className="text-quiet">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
