/** Beside the form on a desk; on a tablet or at a high zoom a bar at the foot that opens upward. */
export const liveBarLook =
  "max-lg:sticky max-lg:bottom-0 max-lg:z-10 max-lg:order-last max-lg:flex max-lg:flex-col-reverse max-lg:border-t max-lg:border-control max-lg:bg-canvas";
/** The tier stays in sight, however short the window is. */
export const liveHeadLook =
  "top-0 z-10 flex flex-wrap items-center justify-between gap-x-4 bg-canvas py-1 max-lg:min-h-13 max-lg:px-3 lg:sticky lg:pb-2";
/** What stands under it; on a tablet above it, and only while it is wanted. */
export const liveBodyLook =
  "grid content-start gap-x-8 gap-y-4 text-sm max-lg:max-h-[55dvh] max-lg:overflow-y-auto max-lg:border-b max-lg:border-line max-lg:px-3 max-lg:py-3 sm:grid-cols-2 lg:mb-5 lg:grid-cols-1";
