/** Rows of 36 px, a heading that stays, one line between rows. */
export const tableLook = "w-full border-collapse border-y border-line bg-surface";
export const headLook =
  "h-9 border-b border-line bg-sunken px-3 text-left text-sm font-medium text-quiet whitespace-nowrap";
export const rowLook =
  "relative border-b border-line last:border-b-0 hover:bg-sunken focus-within:bg-accent-soft";
export const cellLook = "h-9 px-3 py-1 align-middle text-sm leading-4.5";
/** A link that answers for its whole row. */
export const rowLinkLook =
  "text-base leading-5 font-medium after:absolute after:inset-0 hover:underline underline-offset-3 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent";
