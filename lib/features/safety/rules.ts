/** What the sweep looks for. Ids are kept for ever. */
export const alarmRules = [
  "loop_due",
  "result_missing",
  "result_unreviewed",
  "review_not_acted",
  "suggestion_undecided",
  "draft_untouched",
  "owner_missing",
] as const;
export type AlarmRule = (typeof alarmRules)[number];

export const alarmRuleLabels: Readonly<Record<AlarmRule, string>> = {
  loop_due: "Due and not done",
  result_missing: "Ordered and no result",
  result_unreviewed: "Result not reviewed",
  review_not_acted: "Reviewed and nothing done",
  suggestion_undecided: "Required and nobody decided",
  draft_untouched: "Above routine, entered and not recorded",
  owner_missing: "Nobody owns it",
};

/** How long somebody who recorded an emergency has to decide on what it requires before they are called (policy). */
export const decideWithinMinutes = 10;
