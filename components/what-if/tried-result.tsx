"use client";

import { Disagreements } from "@/components/assessment/disagreements";
import { Management } from "@/components/assessment/management";
import type { Answers } from "@/lib/clinical/engine/answers";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import type { RuleId } from "@/lib/clinical/knowledge/rules";
import { disagreementLines } from "@/lib/features/summaries/disagreements";
import { management } from "@/lib/features/summaries/management";
import { Compared } from "./compared";
import type { Recorded } from "./recorded";
import { RuleInFocus } from "./rule-in-focus";
import { StillToAsk } from "./still-to-ask";
import type { Change } from "./tried";
import { TriedAdvice } from "./tried-advice";
import { TriedRules } from "./tried-rules";
import { TriedVerdict } from "./tried-verdict";
import { WouldChangeList } from "./would-change-list";

interface Props {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly recorded: Recorded | null;
  readonly rule: RuleId | null;
  readonly dispatch: (change: Change) => void;
}

/** What the engine says about the answers on the pad, from the tier down to the rules. */
export function TriedResult({ assessment, answers, recorded, rule, dispatch }: Props) {
  return (
    <div className="space-y-6 pb-2">
      <TriedVerdict assessment={assessment} />
      {recorded ? <Compared recorded={recorded} answers={answers} assessment={assessment} /> : null}
      {rule ? <RuleInFocus id={rule} assessment={assessment} /> : null}
      <StillToAsk assessment={assessment} />
      <TriedAdvice assessment={assessment} />
      <Management management={management({ assessment })} />
      <WouldChangeList
        assessment={assessment}
        set={(id, to) => dispatch({ kind: "set", id, to })}
      />
      <Disagreements lines={disagreementLines({ assessment })} />
      <TriedRules assessment={assessment} />
    </div>
  );
}
