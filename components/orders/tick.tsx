import type { BundleLine } from "@/lib/features/orders/view";

interface Props {
  readonly line: BundleLine;
  /** The form that accepts what is ticked. */
  readonly form: string;
  readonly ticked: boolean;
}

/** Takes a suggestion into what is accepted together, or out of it. */
export function Tick({ line: { recommendation, label }, form, ticked }: Props) {
  if (!recommendation || recommendation.decision !== null)
    return <span className="screen-only w-4 shrink-0" />;
  return (
    <input
      type="checkbox"
      form={form}
      name="items"
      value={`${recommendation.id} ${recommendation.version}`}
      defaultChecked={ticked}
      aria-label={`Accept with the others: ${label}`}
      className="screen-only touchable mt-0.5 size-4 shrink-0 accent-accent"
    />
  );
}
