"use client";

import { useEffect, useState } from "react";
import { dayIn } from "@/lib/features/drafts/clock";
import type { DraftStart } from "@/lib/features/drafts/view";
import type { Keeper } from "./keeper";

const everyMinute = 60_000;

/** The practice's new day, when one has begun under a form that holds answers of the day before. */
export function useDayChanged(keeper: Keeper, { timeZone, amends, day }: DraftStart) {
  const [today, setToday] = useState(day);
  const [accepted, setAccepted] = useState(day);

  useEffect(() => {
    const look = () => setToday(dayIn(new Date(), timeZone));
    const timer = setInterval(look, everyMinute);
    addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      removeEventListener("focus", look);
    };
  }, [timeZone]);

  const holdsAnswers = Object.keys(keeper.entered().values).length > 0;
  const asks = amends === null && today > accepted && holdsAnswers;
  return { today: asks ? today : null, dismiss: () => setAccepted(today) };
}
