import type { Moment } from "../../platform/dates.ts";

/** Who prints, and when on the practice's clock. */
export interface Printing {
  readonly at: Moment;
  readonly timeZone: string;
  readonly by: string;
}
