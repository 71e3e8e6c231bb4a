import type { RuleId } from "../../clinical/knowledge/rules.ts";
import { ruleCode } from "../summaries/rule-title.ts";
import { type ChangelogVersion, plainText } from "./changelog.ts";

/** What the changelog says about one rule. */
export interface ChangeNote {
  readonly version: string;
  readonly text: string;
}

/** Every paragraph or item that names the rule by its code, alone or within "E22 to E25"; newest version first. */
export function changesOf(rule: RuleId, versions: readonly ChangelogVersion[]): ChangeNote[] {
  const code = ruleCode(rule);
  return versions.flatMap(({ version, blocks }) =>
    blocks
      .flatMap((block) => (block.kind === "list" ? block.items : [block.words]))
      .map(plainText)
      .filter((text) => mentions(text, code))
      .map((text) => ({ version, text })),
  );
}

function mentions(text: string, code: string): boolean {
  const ranges = [...text.matchAll(/\b([A-Z]+)(\d+) to \1(\d+)\b/g)];
  const within = ranges.some(
    ([, letters, from, to]) =>
      code.startsWith(letters ?? "") && isBetween(Number(code.slice(letters?.length)), from, to),
  );
  return within || new RegExp(`\\b${code}(?![0-9A-Za-z])`).test(text);
}

function isBetween(number: number, from: string | undefined, to: string | undefined): boolean {
  return number >= Number(from) && number <= Number(to);
}
