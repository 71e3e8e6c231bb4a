import type { ImportReport } from "./import-report.ts";

/** What the dry run answered. */
export type ImportState =
  | { readonly status: "idle" }
  | { readonly status: "refused"; readonly problem: string; readonly pasted: string }
  | {
      readonly status: "checked";
      readonly report: ImportReport;
      /** What is sent again to be imported. */
      readonly csv: string;
      readonly idempotencyKey: string;
    };
