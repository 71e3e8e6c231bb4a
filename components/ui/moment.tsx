interface Props {
  readonly at: { readonly iso: string; readonly text: string };
}

/** A point in time in the practice's own clock, "05-Apr-2026 14:02"; breaks only before the clock. */
export function Moment({ at }: Props) {
  const [date, clock] = at.text.split(" ");
  return (
    <time dateTime={at.iso}>
      <span className="whitespace-nowrap">{date}</span> {clock}
    </time>
  );
}
