"use client";

import { fieldLook } from "@/components/form/field-look";
import { Button } from "@/components/ui/button";
import { negativeBase } from "@/lib/clinical/vignettes/negative-base";
import { nothing, type Origin } from "./origin";
import { isVignetteName, vignetteNames } from "./vignette-names";

interface Props {
  readonly origin: Origin;
  readonly start: (origin: Origin) => void;
}

const pressed = "aria-pressed:border-ink aria-pressed:bg-sunken aria-pressed:font-medium";

/** What to start from. None of it is a patient of the practice. */
export function StartBar({ origin, start }: Props) {
  async function startFromVignette(name: string) {
    if (!isVignetteName(name)) return;
    const { vignetteAnswers } = await import("./vignette-answers");
    start({ name, answers: vignetteAnswers[name] });
  }
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="float-left mr-2 text-sm text-quiet">Start from</legend>
      <Button
        extra={pressed}
        aria-pressed={origin.name === "nothing"}
        onClick={() => start(nothing)}
      >
        Nothing
      </Button>
      <Button
        extra={pressed}
        aria-pressed={origin.name === "negative-base"}
        onClick={() => start({ name: "negative-base", answers: negativeBase })}
      >
        Fictional negative base
      </Button>
      <select
        aria-label="Start from a fictional patient"
        value={isVignetteName(origin.name) ? origin.name : ""}
        onChange={(event) => void startFromVignette(event.currentTarget.value)}
        className={`${fieldLook} touchable w-60 min-w-0`}
      >
        <option value="">Fictional patient…</option>
        {Object.entries(vignetteNames).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
