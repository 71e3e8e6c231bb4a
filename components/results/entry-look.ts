/** One row of the form: what it is on the left, what is entered on the right. */
export const entryRow =
  "grid items-start gap-x-6 gap-y-1 border-b border-line px-2 py-1.5 sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)] lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]";
