import { z } from "zod";

const message = "Open the page again: the form has no version";
const largest = 2_147_483_647;

/** The version of the row as the form saw it; what fits into a column of type INTEGER. */
export const versionInput = z.coerce
  .number(message)
  .int(message)
  .min(1, message)
  .max(largest, message);
