"use client";

import { useMemo } from "react";
import { Section } from "@/components/ui/section";
import type { RuleId } from "@/lib/clinical/knowledge/rules";
import { AnsweredList } from "./answered-list";
import { FindingGroups } from "./finding-groups";
import { FindingSearch } from "./finding-search";
import { findingsOfRule } from "./rule-findings";
import type { Pad } from "./use-pad";

interface Props {
  readonly pad: Pad;
  readonly rule: RuleId | null;
}

/** The answers on the pad, and the catalogue to answer more of. */
export function PadFindings({ pad, rule }: Props) {
  const { tried, answers, problems, dispatch, search } = pad;
  const focus = useMemo(() => findingsOfRule(rule), [rule]);
  return (
    <div className="min-w-0 space-y-5">
      <AnsweredList
        entered={tried.entered}
        answers={answers}
        problems={problems}
        remove={(id) => dispatch({ kind: "removed", id })}
      />
      <Section id="findings" title="Findings">
        <FindingSearch value={search} onChange={pad.setSearch} onEnter={pad.jumpToFirst} />
        <div className="mt-2 border-t border-line">
          <FindingGroups
            tried={tried}
            problems={problems}
            search={search}
            focus={focus}
            dispatch={dispatch}
          />
        </div>
      </Section>
    </div>
  );
}
