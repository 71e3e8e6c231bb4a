import type { Rung } from "./ladder.ts";

export const rungLabels: Readonly<Record<Rung, string>> = {
  owner: "Owner called",
  cover: "Cover called",
  lead: "Safety lead called",
  phone: "Phone list",
};

/** Who comes next when nothing is done. */
export const nextRungWords: Readonly<Record<Rung, string>> = {
  owner: "cover",
  cover: "safety lead",
  lead: "phone list",
  phone: "asks again",
};
