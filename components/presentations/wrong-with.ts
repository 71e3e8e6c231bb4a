import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { aboutErrorId } from "./question";

/** For a field of the line under a row: that it is wrong, and where it is said why. */
export function wrongWith(finding: FindingId, { error }: { readonly error: string | null }) {
  return error ? { "aria-invalid": true, "aria-describedby": aboutErrorId(finding) } : {};
}
