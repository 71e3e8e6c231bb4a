import { type DraftCopy, openCopy, sealCopy } from "@/lib/features/drafts/sealed-copy";
import type { DraftStart } from "@/lib/features/drafts/view";

type Place = DraftStart["copy"];

/** false where this browser cannot keep one: no encryption over plain http, no storage, or no room. */
export async function keepCopy(place: Place, copy: DraftCopy): Promise<boolean> {
  try {
    localStorage.setItem(place.name, await sealCopy(copy, place));
    return true;
  } catch {
    return false;
  }
}

/** null: there is none of this user for this patient. */
export async function readCopy(place: Place): Promise<DraftCopy | null> {
  try {
    const sealed = localStorage.getItem(place.name);
    return sealed === null ? null : await openCopy(sealed, place);
  } catch {
    return null;
  }
}

export function dropCopy({ name }: Place): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
}
