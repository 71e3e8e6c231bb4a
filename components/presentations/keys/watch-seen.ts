const halfOfIt = 0.5;
const step = 100;
const steps = 5;

/**
 * Which rows have been on the screen, at least half of each, for half a second in all while the tab was looked at.
 * What lies under the identity or the bar at the foot is not on the screen.
 */
export function watchSeen(onChange: () => void) {
  const counted = new Map<Element, number>();
  const onScreen = new Set<Element>();
  let timer: ReturnType<typeof setInterval> | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        if (intersectionRatio >= halfOfIt) onScreen.add(target);
        else onScreen.delete(target);
      }
      if (onScreen.size > 0) timer ??= setInterval(count, step);
    },
    { threshold: halfOfIt, rootMargin: uncovered() },
  );

  function count() {
    if (document.visibilityState !== "visible") return;
    for (const row of onScreen) {
      const times = (counted.get(row) ?? 0) + 1;
      counted.set(row, times);
      if (times === steps) {
        observer.unobserve(row);
        onScreen.delete(row);
        onChange();
      }
    }
    if (onScreen.size === 0) rest();
  }

  function rest() {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    hasSeen: (row: Element) => (counted.get(row) ?? 0) >= steps,
    watch: (row: Element) => {
      if (!counted.has(row)) observer.observe(row);
    },
    stop: () => {
      observer.disconnect();
      rest();
    },
  };
}

/** The page without what always lies over its edges. */
function uncovered(): string {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return `-${Number.parseFloat(scrollPaddingTop) || 0}px 0px -${Number.parseFloat(scrollPaddingBottom) || 0}px 0px`;
}
