"use client";

import type { FormEvent } from "react";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import type { ReadAnswers } from "./entered";
import { FindingGroup } from "./finding-group";
import { findingOfField, matchingGroups } from "./questions";
import type { Change, Tried } from "./tried";

interface Props {
  readonly tried: Tried;
  readonly problems: ReadAnswers["problems"];
  readonly search: string;
  readonly focus: ReadonlySet<FindingId>;
  readonly dispatch: (change: Change) => void;
}

/** The catalogue in its groups. The form is never sent: it only hands on what its rows hold. */
export function FindingGroups({ tried, problems, search, focus, dispatch }: Props) {
  const groups = matchingGroups(search);
  if (groups.length === 0) {
    return <p className="py-3">No finding matches “{search.trim()}”. Search by label or by id.</p>;
  }
  return (
    <form
      key={tried.started}
      aria-label="Answers to try"
      noValidate
      onInput={(event) => handOn(event, dispatch)}
      onSubmit={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <FindingGroup
          key={group.id}
          group={group}
          tried={tried}
          problems={problems}
          focus={focus}
          searching={search.trim() !== ""}
          dispatch={dispatch}
        />
      ))}
    </form>
  );
}

function handOn(event: FormEvent<HTMLFormElement>, dispatch: Props["dispatch"]) {
  const { target, currentTarget: form } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const id = findingOfField(target.name);
  if (id === null) return;
  const fields = new FormData(form).getAll(target.name).filter((held) => typeof held === "string");
  dispatch({ kind: "typed", id, fields });
}
