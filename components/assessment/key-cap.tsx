/** The key that does the same as the button it stands in. */
export function KeyCap({ name }: { readonly name: string }) {
  return (
    <kbd className="rounded-sm border border-control px-1 font-mono text-sm text-quiet">{name}</kbd>
  );
}
