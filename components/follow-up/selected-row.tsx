"use client";

import type { ReactNode } from "react";
import { DueWords } from "./due-words";
import { LoopOwner } from "./loop-owner";
import type { SelectedLoop } from "./selected-loop";
import { useRowResults } from "./use-row-results";

interface Props {
  readonly loop: SelectedLoop;
  /** Its place in the list, from 1: messages name it. */
  readonly place: number;
  /** What is asked for this loop: it stays, with what was entered, until it is done. */
  readonly children?: ReactNode;
}

/** One of the selected loops with what is asked for it, and afterwards how it went. */
export function SelectedRow({ loop, place, children }: Props) {
  const result = useRowResults().get(loop.id);
  return (
    <li className="border-b border-line px-3 py-2">
      <fieldset className="grid gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <legend className="sr-only">
          {loop.title}, {loop.patientName}
        </legend>
        <div className="text-sm">
          <p className="text-base font-medium">
            {place}. {loop.title}
          </p>
          <p className="text-base">
            {loop.patientName}{" "}
            <span className="text-sm text-quiet">
              {loop.ageYears} y · <span className="font-mono">{loop.number}</span>
            </span>
          </p>
          <DueWords due={loop.due} />
          <LoopOwner loop={loop} />
        </div>
        {result?.done ? (
          <p>{result.words}</p>
        ) : (
          <div className="space-y-2">
            {result ? <p className="font-medium text-emergency">Not done: {result.words}</p> : null}
            <input
              type="hidden"
              name={`version.${loop.id}`}
              value={result?.version ?? loop.version}
            />
            <input type="hidden" name={`key.${loop.id}`} value={loop.idempotencyKey} />
            <input type="hidden" name={`place.${loop.id}`} value={place} />
            {children}
          </div>
        )}
      </fieldset>
    </li>
  );
}
