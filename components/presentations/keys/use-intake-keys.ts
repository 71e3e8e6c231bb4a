"use client";

import { type RefObject, useEffect } from "react";
import { areSingleKeysOn } from "@/components/keys/single-keys";
import { isAlone, isClosedList, isDialogOpen } from "@/components/keys/typing";
import { isFree } from "@/components/keys/use-single-key";
import { answerRow, isAnswerKey, waysToAnswer } from "./answer-row";
import { leadsOn, stepOf } from "./key-step";
import { enterRow, rowBeside, rowLabel, rowOf } from "./rows";
import { type Statement, statementAt } from "./statement";

/** What a key did, in words; a hint is for those as well who see what it did. */
export interface Said {
  readonly words: string;
  readonly isHint: boolean;
}

/** The keys of the form around `inside`: they move, answer and record. `say` gets what they did, in words. */
export function useIntakeKeys(
  inside: RefObject<HTMLElement | null>,
  say: (said: Said) => void,
): void {
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || isDialogOpen()) return;
      if (isRecord(event)) record(form, event);
      else if (!move(form, event)) answer(form, event, say);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [inside, say]);
}

function isRecord({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Pressed in the search of the page or while a draft is discarded it means something else. */
function isOfAnother(form: HTMLFormElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || form.contains(target)) return false;
  return target.closest("form, details, search") !== null;
}

function record(form: HTMLFormElement, event: KeyboardEvent): void {
  if (isOfAnother(form, event.target)) return;
  event.preventDefault();
  if (!event.repeat) form.requestSubmit();
}

function move(form: HTMLFormElement, event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const step = stepOf(event);
  if (step === null || ctrlKey || metaKey || altKey || !(target instanceof Element)) return false;
  // Enter in a field is always prevented by the form: it must not record.
  if ((event.defaultPrevented && key !== "Enter") || !leadsOn(target, key)) return false;
  event.preventDefault();
  const unit = unitStillToChoose(target, step);
  const row = unit ? null : rowBeside(form, target, step);
  unit?.focus();
  if (row) enterRow(row);
  return true;
}

/** A number without its unit is not counted: the unit comes before the next question. */
function unitStillToChoose(from: Element, step: 1 | -1): HTMLSelectElement | null {
  if (step === -1 || !(from instanceof HTMLInputElement) || from.value.trim() === "") return null;
  const unit = rowOf(from)?.querySelector<HTMLSelectElement>("select[name^='units.']");
  return unit && unit.value === "" ? unit : null;
}

function answer(form: HTMLFormElement, event: KeyboardEvent, say: (said: Said) => void): void {
  const { target, key } = event;
  const isFreeHere = isFree(event) || isLetterOnList(event);
  if (!isAnswerKey(key) || !isFreeHere || !(target instanceof Element)) return;
  const row = rowOf(target);
  if (!row || !form.contains(row)) {
    say({ words: "No question has the focus: press ↓ first.", isHint: true });
    return;
  }
  event.preventDefault();
  const statement = statementAt(target);
  if (!statement) {
    say({ words: "No answer has the focus: nothing was changed.", isHint: true });
    return;
  }
  const place = (statement === "other." && target.closest("fieldset")) || row;
  const { words, isDone } = answerRow(place, statement, key);
  const done = words ?? `not answered, ${waysToAnswer(place, statement)}`;
  say({ words: `${rowLabel(place)}: ${done}`, isHint: words === null });
  if (isDone) goOn(form, place, statement);
}

/** On to the next question; a second statement keeps the focus, for it may be the one that counts. */
function goOn(form: HTMLFormElement, place: HTMLElement, statement: Statement): void {
  if (statement === "other.") {
    place.querySelector<HTMLElement>("[type='radio'][name^='other.']:checked")?.focus();
    return;
  }
  const next = rowBeside(form, place, 1);
  if (next) enterRow(next);
}

/** On a list of the browser N would choose "Not done", pressed twice "Normal": nobody meant that by No. */
function isLetterOnList(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!isAlone(event) || !areSingleKeysOn() || !/^[ynu]$/i.test(key)) return false;
  return isClosedList(target) && target.name.startsWith("answers.");
}
