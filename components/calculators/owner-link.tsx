interface Props {
  readonly owner: string;
  /** Null where no page of the owner is on record. */
  readonly url: string | null;
}

/** The owner of an instrument, linked where the address is known. */
export function OwnerLink({ owner, url }: Props) {
  if (!url) return owner;
  return (
    <a
      href={url}
      rel="noreferrer"
      className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {owner}
    </a>
  );
}
