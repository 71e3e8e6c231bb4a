import type { Citation, RuleShape } from "../knowledge/model.ts";
import { minutesOf } from "./clock.ts";

/** Checks of knowledge as data, for what the compiler cannot see. Each problem names its culprit. */
export function duplicates(kind: string, ids: readonly string[]): string[] {
  const repeated = ids.filter((id, at) => ids.indexOf(id) < at);
  return repeated.map((id) => `${kind}: ${id} stands twice`);
}

/** Groups and derived findings that contain themselves, directly or through others. */
export function cycles(groups: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(groups).flatMap((name) => {
    const way = wayTo(name, [name], groups);
    return way ? [`${name} contains itself: ${way.join(" > ")}`] : [];
  });
}

function wayTo(
  name: string,
  path: readonly string[],
  groups: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  const members = namesIn(groups[path.at(-1) ?? name]).filter((id) => Object.hasOwn(groups, id));
  if (members.includes(name)) return [...path, name];
  const further = members.filter((id) => !path.includes(id));
  return further.map((id) => wayTo(name, [...path, id], groups)).find((way) => way) ?? null;
}

/** Every string in a list or a condition, whatever it stands for. */
function namesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}

export interface Cited {
  readonly id: string;
  readonly sources: readonly Citation[];
}

export function citationProblems({ id, sources }: Cited): string[] {
  if (sources.length === 0) return [`${id} has no source`];
  return sources.flatMap(({ source, text, evidence }) => {
    if (text.trim() === "") return [`${id} cites ${source} without a text`];
    const fromMemory = /\[([^\]]*\W)?M[:\]]/.test(text) && evidence !== "M";
    return fromMemory ? [`${id} passes "${text}" off as ${evidence}`] : [];
  });
}

export function emptyTexts(id: string, texts: Readonly<Record<string, unknown>>): string[] {
  const empty = Object.entries(texts).filter(
    ([, text]) => typeof text === "string" && text.trim() === "",
  );
  return empty.map(([field]) => `${id} has an empty ${field}`);
}

type Timed = Pick<RuleShape, "id" | "required" | "actions">;

/** Deadlines that are no ISO 8601 duration, or one without any length given. */
export function unparsableDurations({ id, required, actions }: Timed): string[] {
  const deadlines = [...required, ...actions].flatMap(({ within }) => within ?? []);
  const wrong = deadlines.filter((within) => !/\d/.test(within) || !isClock(within));
  return wrong.map((within) => `${id}: "${within}" is not a duration`);
}

function isClock(within: string): boolean {
  try {
    return Number.isFinite(minutesOf(within));
  } catch {
    return false;
  }
}
