/** The tier stays in sight: beside the form at the top of its column, on a tablet under the identity. */
export const liveHeadLook =
  "order-first top-14 z-10 bg-canvas py-2 max-lg:border-b max-lg:border-line [@media(min-height:40rem)]:sticky lg:top-0 lg:pt-0";
/** What stands under it. Above the form its height never changes: rows must not move under the hand. */
export const liveBodyLook =
  "order-first mb-5 grid content-start gap-x-8 gap-y-4 text-sm max-lg:h-84 max-lg:overflow-y-auto max-lg:border-b max-lg:border-line sm:grid-cols-2 lg:grid-cols-1";
