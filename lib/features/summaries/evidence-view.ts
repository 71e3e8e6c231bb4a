import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { EvidenceTag } from "../../clinical/knowledge/model.ts";
import type { RuleId } from "../../clinical/knowledge/rules.ts";
import type { SourceId } from "../../clinical/knowledge/sources.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { AnswerLine } from "./view.ts";

export interface SourceLine {
  readonly number: number;
  /** Whose assessment it is: the knowledge page then shows the verdict on this presentation. */
  readonly presentationId: string;
  readonly ruleId: RuleId;
  readonly tier: Tier;
  /** Null while a self-management rule only adds its condition to an incomplete assessment. */
  readonly tierText: string | null;
  /** Some of its findings have published figures. */
  readonly hasFigures: boolean;
  /** Code and what the rule suspects: "E05: Metastatic spinal cord compression". */
  readonly title: string;
  /** The rule in plain English. */
  readonly inWords: string;
  readonly answers: readonly AnswerLine[];
  readonly citations: readonly CitationLine[];
  readonly note: string | null;
}

export interface CitationLine {
  /** What is cited, with tags spelt out that differ from `evidence`; empty where the title says it all. */
  readonly text: string;
  /** It quotes figures: hidden with the others on a shared screen. */
  readonly hasFigures: boolean;
  /** From the register of sources; null for a policy of this product. */
  readonly source: CitedSource | null;
  readonly evidence: EvidenceTag;
  /** "read in the source", "not yet verified", … */
  readonly evidenceText: string;
}

export interface CitedSource {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  /** "2023", "06-Sep-2023"; null where the register has none. */
  readonly published: string | null;
}

/** What studies found about one finding by itself; never this patient's risk. */
export interface FigureLine {
  readonly finding: FindingId;
  readonly label: string;
  readonly text: string;
}

/** A published count, as far as this patient's answers fill it. No probability. */
export interface CountLine {
  readonly id: string;
  readonly name: string;
  /** "2 of 4", "1 to 3 of 4"; a value with its unit. */
  readonly value: string;
  /** The questions it still needs, by label. */
  readonly missing: readonly string[];
  /** What a laboratory value means, with its source: never folded away. */
  readonly meaning: readonly PublishedLine[];
  /** What studies found, as text. */
  readonly published: readonly PublishedLine[];
}

export interface PublishedLine {
  readonly texts: readonly string[];
  readonly citation: CitationLine;
}
