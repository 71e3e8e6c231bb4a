"use client";

import { useRef, useState } from "react";
import { KeyHelp } from "@/components/keys/key-help";
import type { IntakeSection } from "../question";
import { intakeKeyLines } from "./intake-key-lines";
import { JumpBox } from "./jump-box";
import { useIntakeKeys } from "./use-intake-keys";

/** Stands at the head of the form, and sticks there while it is used. */
const bar =
  "screen-only mb-3 flex items-center gap-3 bg-canvas py-1 focus-within:sticky focus-within:top-16 focus-within:z-20 max-lg:[@media(min-height:40rem)]:focus-within:top-28 [@media(scripting:none)]:hidden";

/** The form by keyboard: the keys themselves, the search for a question, and the list of the keys. */
export function IntakeKeys({ sections }: { readonly sections: readonly IntakeSection[] }) {
  const here = useRef<HTMLDivElement>(null);
  const [said, say] = useState("");
  useIntakeKeys(here, say);
  return (
    <div ref={here} className={bar}>
      <JumpBox sections={sections} />
      <p role="status" className="min-w-0 flex-1 truncate text-sm text-quiet">
        {said}
      </p>
      <KeyHelp
        lines={intakeKeyLines}
        place="top-28 max-lg:[@media(min-height:40rem)]:top-40 lg:top-28"
      />
    </div>
  );
}
