export interface AlarmSignal {
  /** How many alarms call the signed-in person. */
  readonly count: { readonly value: number; readonly capped: boolean };
  /** Whether the safety worker looks at all. */
  readonly raised: boolean;
  /** When the server said so, on the practice's clock. */
  readonly asOf: { readonly text: string };
}

export interface Seen {
  readonly signal: AlarmSignal;
  /** Whether the server answered when it was last asked. */
  readonly answered: boolean;
}

/** "3 alarms to you"; null for none. */
export function countWords({ count: { value, capped } }: AlarmSignal): string | null {
  if (value === 0) return null;
  return `${value}${capped ? "+" : ""} ${value === 1 ? "alarm" : "alarms"} to you`;
}

/** Why the number cannot be relied on; null while it can. */
export function doubtWords({ signal, answered }: Seen): string | null {
  if (!answered) return `Alarms not known since ${signal.asOf.text}`;
  return signal.raised ? null : "Alarms are not being raised";
}
