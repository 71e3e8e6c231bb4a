/** Nobody real: demonstration data. */
export function FictionalMark() {
  return (
    <span className="rounded-sm border border-control px-1.5 text-sm font-medium whitespace-nowrap">
      Fictional
    </span>
  );
}
