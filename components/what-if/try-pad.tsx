"use client";

import { Button } from "@/components/ui/button";
import type { RuleId } from "@/lib/clinical/knowledge/rules";
import { JumpContext } from "./jump";
import { nothing, type Origin } from "./origin";
import { PadFindings } from "./pad-findings";
import type { Recorded } from "./recorded";
import { ResultBar } from "./result-bar";
import { StartBar } from "./start-bar";
import { TriedResult } from "./tried-result";
import { useLive } from "./use-live";
import { usePad } from "./use-pad";

interface Props {
  /** YYYY-MM-DD: the day that dates are counted back from. */
  readonly asOf: string;
  /** null: started from nothing. */
  readonly recorded: Recorded | null;
  /** null: no rule is looked at. */
  readonly rule: RuleId | null;
}

/** Pick answers, see the assessment at once. The engine runs in this browser and nothing leaves it. */
export function TryPad({ asOf, recorded, rule }: Props) {
  const pad = usePad(originOf(recorded), { asOf, guidelineProfile: recorded?.guidelineProfile });
  const { origin, start } = pad;
  const live = useLive(); // what was picked before would be lost
  return (
    <JumpContext value={pad.jump}>
      <fieldset disabled={!live} role="presentation" className="min-w-0">
        <div className="mb-4 flex flex-wrap items-center gap-2">
          {recorded ? null : <StartBar origin={origin} start={start} />}
          <Button onClick={() => start(origin)}>
            {recorded ? "Reset to what is recorded" : "Reset"}
          </Button>
        </div>
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[58fr_42fr]">
          <PadFindings pad={pad} rule={rule} />
          <aside
            id="result"
            aria-label="Result"
            // It scrolls by itself where it is longer than the window: with the keyboard as well.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
            tabIndex={0}
            className={`min-w-0 self-start lg:sticky lg:overflow-y-auto ${recorded ? underBanner : alone}`}
          >
            <TriedResult {...pad} recorded={recorded} rule={rule} />
          </aside>
        </div>
        <ResultBar assessment={pad.assessment} />
      </fieldset>
    </JumpContext>
  );
}

const alone = "lg:top-4 lg:max-h-[calc(100dvh-2rem)]";
const underBanner = "lg:top-20 lg:max-h-[calc(100dvh-6rem)]";

function originOf(recorded: Recorded | null): Origin {
  return recorded ? { name: "recorded", answers: recorded.answers } : nothing;
}
