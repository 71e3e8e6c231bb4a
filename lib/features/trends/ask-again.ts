import { isScoreMeasure } from "../outcomes/score-measures.ts";
import { asksAgain } from "./score-series.ts";
import type { AskAgain, Series } from "./view.ts";

/** A presentation, as far as it tells whether the safety questions were asked. */
export interface Asked {
  readonly presentationId: string;
  /** The practice's calendar day. */
  readonly day: string;
  /** "05-Apr-2026 14:02" */
  readonly text: string;
  /** Questions of the minimum safety set are open. */
  readonly incomplete: boolean;
}

/** Pain that got worse since the last visit, and whether the minimum safety set was asked since. */
export function askAgainOf(series: readonly Series[], presentations: readonly Asked[]): AskAgain[] {
  return series.flatMap(({ id, name, points, latest }) => {
    const now = points.filter(({ standing }) => standing === "stands").at(-1);
    if (!(isScoreMeasure(id) && latest && now && asksAgain(id, points))) return [];
    const asked = presentations.find(({ day, incomplete }) => day >= now.day && !incomplete);
    const askedAt = asked ? { presentationId: asked.presentationId, text: asked.text } : null;
    return [{ series: name, change: latest.text, askedAt }];
  });
}
