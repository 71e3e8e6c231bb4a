"use client";

import dynamic from "next/dynamic";
import { useForm } from "@/components/form/form-context";
import { conflictIn } from "./conflict-state";

/** It needs the whole catalogue in words, so it comes only once it is needed. */
const ConflictScreen = dynamic(() =>
  import("./conflict-screen").then((module) => module.ConflictScreen),
);

/** Both values side by side, when somebody else amended the same presentation meanwhile. */
export function ConflictPanel() {
  const { state } = useForm();
  const conflict = conflictIn(state);
  if (!conflict) return null;
  return <ConflictScreen key={conflict.theirs.revision} conflict={conflict} />;
}
