/** Word and heavy edge, so that it is seen without colour. */
export function DeceasedMark({ on }: { readonly on?: string }) {
  return (
    <span className="border-2 border-ink bg-surface px-1.5 font-semibold whitespace-nowrap">
      Deceased{on ? ` ${on}` : ""}
    </span>
  );
}
