"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Key } from "./key-cap";
import type { KeyLine } from "./key-line";
import { areSingleKeysOn, switchSingleKeys } from "./single-keys";

interface Props {
  readonly lines: readonly KeyLine[];
  readonly place: string;
  readonly onClose: () => void;
}

/** What the keys of this page do, and the switch for those pressed alone. Takes the focus as it opens. */
export function KeyList({ lines, place, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const [isOn, setOn] = useState(areSingleKeysOn);

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  function change(on: boolean) {
    setOn(on);
    switchSingleKeys(on ? "on" : "off");
  }

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby="keys-title"
      className={`fixed z-30 max-h-[calc(100dvh-14rem)] lg:max-h-[calc(100dvh-8rem)] w-136 max-w-[calc(100vw-6rem)] overflow-y-auto border border-control bg-surface p-4 ${place}`}
    >
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 id="keys-title" className="font-semibold">
          Keys
        </h2>
        <Button variant="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <dl className="grid grid-cols-[auto_1fr] border-t border-line">
        {lines.map((line) => (
          <Line key={line.does} line={line} isOff={!isOn && !line.always} />
        ))}
      </dl>
      <label className="touchable mt-3 flex min-h-7 items-center gap-2 font-medium">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => change(event.currentTarget.checked)}
          className="size-4 accent-accent"
        />
        Single keys
      </label>
      <p className="text-sm text-quiet">
        Letters, digits and signs pressed alone. Never while you type in a field. Switched off, they
        do nothing on any page of this browser; arrows, Enter and Ctrl + Enter stay.
      </p>
    </section>
  );
}

function Line({ line, isOff }: { readonly line: KeyLine; readonly isOff: boolean }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid items-baseline gap-x-4 border-b border-line py-1">
      <dt className="flex flex-wrap gap-1">
        {line.keys.map((name) => (
          <Key key={name} name={name} />
        ))}
      </dt>
      <dd>
        {line.does}
        {isOff ? <span className="text-quiet"> (switched off)</span> : null}
      </dd>
    </div>
  );
}
