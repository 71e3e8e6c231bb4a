import type { Page } from "@playwright/test";
import { violations } from "../fixtures/violations.ts";

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  /** All of them unless named; none of axe's, only that nothing is wider than the page. */
  readonly rules?: readonly string[];
}

const light = { colorScheme: "light", forcedColors: "none" } as const;
const dark = { colorScheme: "dark", forcedColors: "none" } as const;

/** Only colours differ in the dark: the structure of each page is checked in the light. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

const gate: readonly Look[] = [
  { name: "light", width: 1280, media: light },
  { name: "dark", width: 1280, media: dark, rules: rulesOfColour },
];

/** 640 is 1280 at 200 % zoom; 320 is what WCAG asks to reflow. */
const all: readonly Look[] = [
  ...[1280, 768, 640].flatMap((width) => [
    { name: `light, ${width} px`, width, media: light },
    { name: `dark, ${width} px`, width, media: dark },
  ]),
  { name: "forced colours", width: 1280, media: { ...light, forcedColors: "active" } },
  { name: "light, 320 px", width: 320, media: light },
];

export const withAllLooks = process.env["E2E_LOOKS"] === "all";

/** Pages in the light are checked in `npm test`; in the dark, and states in both, in `npm run e2e:long`. */
export const gateLooks = ["light", "dark"] as const;

/** What is wrong with the page as it is, by look: these, or all of them in `npm run verify:accessibility`. */
export async function faultsInEachLook(
  page: Page,
  looks: readonly string[] = gateLooks,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, width, media, rules } of looksNamed(looks)) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(media);
    await settle(page);
    const found = await violations(page, rules);
    if (withAllLooks) found.push(...(await tooWide(page)));
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  // What comes next in the same browser is brought about in the usual look.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia(light);
  return faults;
}

function looksNamed(names: readonly string[]): readonly Look[] {
  return withAllLooks ? all : gate.filter(({ name }) => names.includes(name));
}

/** Colours take a moment to change, and where nothing is drawn they never do: in between they are nobody's. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const change of document.getAnimations()) change.finish();
  });
}

/** What makes the page itself scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const first = beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 200));
    return [`${scrollWidth} px wide: ${first.join(" | ")}`];
  });
}
