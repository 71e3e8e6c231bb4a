import { type InvestigationId, investigations } from "../../clinical/knowledge/investigations.ts";

/** The test that a loop of this title was opened for; null for other words. */
export function testTitled(title: string): InvestigationId | null {
  return investigations.find(({ shortLabel }) => shortLabel === title)?.id ?? null;
}
