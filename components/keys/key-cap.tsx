/** The single key that does the same as the button it stands in; gone while single keys are off. */
export function KeyCap({ name }: { readonly name: string }) {
  return <Key name={name} look="in-data-[single-keys=off]:hidden" />;
}

/** A key by its name, as it is printed on the keyboard. */
export function Key({ name, look = "" }: { readonly name: string; readonly look?: string }) {
  return (
    <kbd className={`rounded-sm border border-control px-1 font-mono text-sm text-quiet ${look}`}>
      {name}
    </kbd>
  );
}
