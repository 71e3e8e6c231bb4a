import { minutesOf } from "../../clinical/engine/clock.ts";
import { inProfile } from "../../clinical/engine/profile-text.ts";
import { restatedTests } from "../../clinical/knowledge/restated-tests.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { clockOf } from "./decide-clock.ts";

interface Suggested {
  readonly kind: string;
  /** Investigation id, or `${ruleId}#${n}` for an action of a rule. */
  readonly code: string;
  readonly label: string;
  readonly within: string | null;
  readonly ruleIds: readonly string[];
  readonly decision: string | null;
}

/**
 * Whether an action only repeats a test in words: then the two are shown, decided and followed up as one. Not where
 * it is asked for sooner than the test, was decided apart, or stands for other words than the knowledge has now.
 */
export function restates(action: Suggested, test: Suggested): boolean {
  return (
    action.kind === "action" &&
    test.kind === "investigation" &&
    restatedTests[action.code] === test.code &&
    action.decision === test.decision &&
    isPresentWording(action) &&
    minutesOf(clockOf(action)) >= minutesOf(clockOf(test))
  );
}

function isPresentWording({ code, label }: Suggested): boolean {
  const [ruleId, number] = code.split("#");
  const text = rules.find(({ id }) => id === ruleId)?.actions[Number(number) - 1]?.text;
  return text !== undefined && [text, inProfile(text, "US")].includes(label);
}
