/** What a step of `npm test` found: tests, or one for a step that is a check of its own. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Printed under the step's line; what is needed to mend a failure. */
  output: string;
}

export function passed(output = ""): Outcome {
  return { passed: 1, failed: 0, skipped: 0, output };
}

export function failed(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output };
}
