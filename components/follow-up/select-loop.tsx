import type { LoopRow } from "@/lib/features/follow-up/view";

interface Props {
  readonly loop: LoopRow;
  /** The form this belongs to, which stands elsewhere on the page. */
  readonly form: string;
}

/** Takes a loop among those that are handed over or closed together. */
export function SelectLoop({ loop, form }: Props) {
  return (
    <label className="screen-only touchable flex w-9 shrink-0 cursor-pointer items-center justify-center hover:bg-sunken">
      <input
        type="checkbox"
        name="loop"
        value={loop.id}
        form={form}
        className="size-4 cursor-pointer accent-accent"
        autoComplete="off"
      />
      <span className="sr-only">
        Select {loop.title}, {loop.patient.familyName}
      </span>
    </label>
  );
}
