"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

export const selectionForm = "selected-loops";

/** Stays in sight while something is selected, but never beside a form that was opened over it. */
const underForms = "sticky bottom-0 z-1";
const givesWay = "in-[body:has(main_details[open])]:invisible";

interface Props {
  readonly mayClose: boolean;
}

/** Goes with the selected loops to the page that hands them over, or closes each with its own outcome. */
export function SelectionBar({ mayClose }: Props) {
  const count = useSelected();
  return (
    <form
      id={selectionForm}
      action="/follow-up/hand-over"
      className={`screen-only mt-4 flex flex-wrap items-center gap-2 border border-line bg-surface px-3 py-2 ${givesWay} ${count > 0 ? underForms : ""}`}
    >
      <p role="status" className="mr-auto text-sm">
        {words(count)}
      </p>
      <Button onClick={() => selectAll(count === 0)}>
        {count === 0 ? "Select all shown" : "Select none"}
      </Button>
      <Button type="submit">Hand over selected…</Button>
      {mayClose ? (
        <Button type="submit" formAction="/follow-up/close">
          Close selected…
        </Button>
      ) : null}
    </form>
  );
}

function words(count: number): string {
  if (count === 0) return "Nothing selected";
  return count === 1 ? "1 loop selected" : `${count} loops selected`;
}

function boxes(): HTMLInputElement[] {
  const form = document.getElementById(selectionForm);
  const elements = form instanceof HTMLFormElement ? [...form.elements] : [];
  return elements.filter(
    (one) => one instanceof HTMLInputElement && one.type === "checkbox",
  ) as HTMLInputElement[];
}

/** The boxes stand in the rows; the browser holds what is ticked. */
function useSelected(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const recount = () => setCount(boxes().filter(({ checked }) => checked).length);
    recount();
    document.addEventListener("change", recount);
    return () => document.removeEventListener("change", recount);
  });
  return count;
}

function selectAll(checked: boolean): void {
  for (const box of boxes()) box.checked = checked;
  document.dispatchEvent(new Event("change"));
}
