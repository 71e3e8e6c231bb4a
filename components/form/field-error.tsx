interface Props {
  readonly id: string;
  readonly children: string | null;
}

/** What is wrong with a field, beside it. */
export function FieldError({ id, children }: Props) {
  if (!children) return null;
  return (
    <p id={id} className="text-sm font-medium text-emergency">
      <span className="sr-only">Error: </span>
      {children}
    </p>
  );
}
