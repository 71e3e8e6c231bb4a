"use client";

import { useState } from "react";
import type { FormValues } from "@/components/form/form-state";
import type { ChangedElsewhere, DraftStart, Ended } from "@/lib/features/drafts/view";
import { withoutAskedAgain } from "@/lib/features/drafts/without-asked-again";
import { type DraftQuestion, emptiedWords } from "./draft-question";
import type { Keeper, Target } from "./keeper";
import type { Keeping } from "./keeping";
import { newId } from "./new-id";
import { useDayChanged } from "./use-day-changed";
import type { Recovery } from "./use-recovery";

interface Around {
  readonly draft: DraftStart;
  readonly keeper: Keeper;
  readonly keeping: Keeping;
  /** Draws the form anew with these values. */
  readonly show: (values: FormValues) => void;
  /** Leaves without being asked. */
  readonly leave: (go: () => void) => void;
  readonly recovery: Recovery;
}

/** What a person has to decide about this draft now, the most pressing first; null: nothing. */
export function useQuestion(around: Around): DraftQuestion | null {
  const { draft, keeper, keeping } = around;
  const [emptied, setEmptied] = useState<readonly string[]>(draft.found?.emptied ?? []);
  const [refused, setRefused] = useState(false);
  const newDay = useDayChanged(keeper, draft);

  /** The values without what has to be asked again, as a consultation of today; first the server holds them whole. */
  async function askAgain(values: () => FormValues, today: string, whole: Promise<Target | null>) {
    const target = await whole;
    setRefused(target === null);
    if (target === null) return false;
    const left = withoutAskedAgain(values(), draft.askAgain);
    around.show(left.values);
    keeper.takeOver(target, { values: left.values, askedOn: today });
    setEmptied(left.emptied);
    return true;
  }

  const trouble = keeping.trouble?.is;
  if (trouble?.outcome === "changed") return ofOtherWindow(around, trouble);
  if (trouble?.outcome === "ended") return ofEnded(around, trouble);
  if (around.recovery.copy)
    return sayRefused(refused, ofCopy(around, around.recovery.copy, askAgain));
  if (newDay.today)
    return sayRefused(refused, ofNewDay(keeper, newDay.today, newDay.dismiss, askAgain));
  if (emptied.length === 0) return null;
  return { text: emptiedWords(emptied), choices: [{ label: "Close", run: () => setEmptied([]) }] };
}

type AskAgain = (
  values: () => FormValues,
  today: string,
  whole: Promise<Target | null>,
) => Promise<boolean>;

function sayRefused(refused: boolean, question: DraftQuestion): DraftQuestion {
  if (!refused) return question;
  const text = `Not yet: the server has to hold the answers of that day before any is emptied, and it did not take them. Try again, or load the page again. ${question.text}`;
  return { ...question, text };
}

function ofOtherWindow({ keeper, leave }: Around, other: ChangedElsewhere): DraftQuestion {
  return {
    text: `Your draft for this patient was changed in another window at ${other.at.text}. What was entered here since is not saved.`,
    choices: [
      { label: "Keep what is here", run: () => keeper.takeOver(other, keeper.entered()) },
      { label: "Show the other", run: () => leave(() => location.reload()) },
    ],
  };
}

function ofEnded({ keeper }: Around, { state, at, presentationId }: Ended): DraftQuestion {
  const goOn = () => keeper.takeOver({ draftId: newId(), version: 0 }, keeper.entered());
  return {
    text: `This draft was ${state} at ${at.text}. What was entered here since is not part of it.`,
    presentationId,
    choices: [{ label: "Keep what is here as a new draft", run: goOn }],
  };
}

function ofCopy(
  { draft, keeper, show, recovery }: Around,
  copy: NonNullable<Recovery["copy"]>,
  askAgain: AskAgain,
): DraftQuestion {
  const remove = { label: "Remove it", run: () => recovery.decided(null) };
  if (draft.amends === null && copy.askedOn !== draft.day) {
    const use = async () => {
      const whole = keeper.saveWhole(keeper.target(), copy);
      if (await askAgain(() => copy.values, draft.day, whole))
        recovery.decided(`Recovered from this browser (${copy.askedOn}).`);
    };
    return {
      text: `This browser kept a form for this patient of ${copy.askedOn} ${copy.clock} that the server never got. In a consultation of today, the safety questions, the pain, neurology and the examination have to be asked again.`,
      choices: [{ label: "Continue it as a consultation of today", run: use }, remove],
    };
  }
  const use = () => {
    recovery.decided(`Recovered from this browser (${copy.clock}).`);
    show(copy.values);
    keeper.takeOver(keeper.target(), copy);
  };
  return {
    text: `This browser kept changes of ${copy.clock} that the server never got, and what is shown here was changed or ended since. Only one can go on.`,
    choices: [
      { label: "Use what this browser kept", run: use },
      { ...remove, label: "Keep what is shown" },
    ],
  };
}

function ofNewDay(
  keeper: Keeper,
  today: string,
  dismiss: () => void,
  askAgain: AskAgain,
): DraftQuestion {
  const again = async () => {
    const whole = keeper.reachesServer().then((held) => (held ? keeper.target() : null));
    if (await askAgain(() => keeper.entered().values, today, whole)) dismiss();
  };
  return {
    text: "A new day has begun since this form was opened. In a consultation of today, the safety questions, the pain, neurology and the examination have to be asked again.",
    choices: [
      { label: "Ask them again", run: again },
      { label: "It is the same consultation", run: dismiss },
    ],
  };
}
