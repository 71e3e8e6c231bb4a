import type { Page } from "@playwright/test";

/** The browser reports no event that took less. */
const shortest = 16;

interface Measured {
  /** Per tick, milliseconds from the press to the paint that followed; 16 where it took less. */
  readonly paints: readonly number[];
  /** Ticks whose answer was not yet in the strip when the next frame was painted. */
  readonly late: number;
}

/** Answers that many yes/no questions by mouse, every third with yes, one after the other. */
export async function measureTicks(page: Page, ticks: number): Promise<Measured> {
  await page.evaluate(watch, shortest);
  const groups = page.locator("fieldset:has(input[value=not_asked]):visible");
  for (let at = 0; at < ticks; at += 1) {
    const answer = at % 3 === 0 ? "Yes" : "No";
    const button = groups.nth(at).getByLabel(answer, { exact: true });
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (!box) throw new Error(`Question ${at} is not on the page.`);
    await page.evaluate(twoFrames);
    // Not check(): it looks for what covers the button, in the page and within the time measured.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.evaluate(twoFrames);
    if (!(await button.isChecked())) throw new Error(`Question ${at} was not answered.`);
  }
  const { reported, late } = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { reported: [...window.bench.longest.values()], late: window.bench.late };
  });
  const unreported = Array.from({ length: Math.max(0, ticks - reported.length) }, () => shortest);
  return { paints: [...reported, ...unreported], late };
}

declare global {
  interface Window {
    bench: { longest: Map<number, number>; late: number };
  }
}

/** Runs in the page. The longest event of an interaction is its time; hovering is none. */
function watch(durationThreshold: number): void {
  const bench = { longest: new Map<number, number>(), late: 0 };
  window.bench = bench;
  const options = { type: "event", durationThreshold, buffered: false };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      const { interactionId: id, duration } = entry;
      if (id > 0) bench.longest.set(id, Math.max(bench.longest.get(id) ?? 0, duration));
    }
  }).observe(options);
  const strip = () => document.querySelector("aside")?.textContent;
  document.addEventListener("input", () => {
    requestAnimationFrame(() => {
      const painted = strip();
      setTimeout(() => {
        if (strip() !== painted) bench.late += 1;
      }, 40);
    });
  });
}

/** Runs in the page. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)));
  });
}
