/** How every text field, date field and select looks. */
export const fieldLook =
  "h-8 max-w-full rounded-md border border-control bg-surface px-2.5 text-ink placeholder:font-sans placeholder:text-quiet aria-invalid:border-emergency aria-invalid:border-2";
