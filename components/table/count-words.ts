interface Count {
  readonly value: number;
  readonly capped: boolean;
}

/** "1 patient", "412 patients", "more than 1,000 patients". */
export function countWords({ value, capped }: Count, one: string, many: string): string {
  const digits = value.toLocaleString("en-GB");
  if (capped) return `more than ${digits} ${many}`;
  return value === 1 ? `1 ${one}` : `${digits} ${many}`;
}
