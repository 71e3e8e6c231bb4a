import type { ConditionId } from "./conditions.ts";
import type { FindingGroupId } from "./finding-groups.ts";
import type { ChoiceFinding, ChoicesFinding, NumberFindingId, TriFindingId } from "./findings.ts";
import type { GroupId } from "./groups.ts";
import type { InvestigationId } from "./investigations.ts";
import type { Tier } from "./tiers.ts";

/** V read in the source itself, V2 second hand, M from memory (to be verified), policy: ours. */
export type EvidenceTag = "V" | "V2" | "policy" | "M";

export interface Citation {
  /** As in the specification, with its tags. */
  readonly text: string;
  readonly evidence: EvidenceTag;
}

/** One question of the catalogue. Numbers: values outside min to max are impossible, not just abnormal. */
export interface FindingShape {
  readonly id: string;
  readonly group: FindingGroupId;
  readonly kind: "tri" | "number" | "choice" | "choices" | "date";
  readonly label: string;
  /** Patient wording; null when it is examined, measured or read from the record. */
  readonly question: string | null;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: true;
  /** May be computed from other answers when it is not given. */
  readonly derived?: true;
  readonly pointsTo: string;
  /** Published accuracy or evidence; null where the specification has none. */
  readonly accuracy: string | null;
}

/** A condition is data, so that it can be evaluated, explained, listed and hashed. */
export type Tree<Leaf> =
  | Leaf
  | { readonly all: readonly Tree<Leaf>[] }
  | { readonly any: readonly Tree<Leaf>[] }
  | { readonly not: Tree<Leaf> };

type OptionOf<F extends { options: readonly { value: string }[] }> = F["options"][number]["value"];

type ChoiceLeaf = {
  [F in ChoiceFinding as F["id"]]: {
    readonly choice: F["id"];
    readonly isIn: readonly OptionOf<F>[];
  };
}[ChoiceFinding["id"]];

type ChoicesLeaf = {
  [F in ChoicesFinding as F["id"]]: {
    readonly choices: F["id"];
    readonly hasAny: readonly OptionOf<F>[];
  };
}[ChoicesFinding["id"]];

/** Plain comparisons are false while the number is unknown; the …OrUnknown ones are true. */
export type NumberLeaf = { readonly number: NumberFindingId } & (
  | { readonly gte: number }
  | { readonly gt: number }
  | { readonly lte: number }
  | { readonly lt: number }
  | { readonly between: readonly [from: number, to: number] }
  | { readonly gteOrUnknown: number }
  | { readonly ltOrUnknown: number }
);

type AnyFindingId = TriFindingId | NumberFindingId | ChoiceFinding["id"] | ChoicesFinding["id"];

export type FindingLeaf =
  | { readonly always: true }
  | { readonly yes: TriFindingId }
  | { readonly no: TriFindingId }
  | { readonly known: AnyFindingId }
  | { readonly isUnknown: AnyFindingId }
  | { readonly anyYes: readonly (TriFindingId | GroupId)[] }
  | { readonly countYes: GroupId; readonly atLeast: number }
  | { readonly countYes: GroupId; readonly exactly: number }
  | { readonly anyUnanswered: GroupId }
  | { readonly cancerAny: true }
  | NumberLeaf
  | ChoiceLeaf
  | ChoicesLeaf;

/** What only the second pass can ask: what the rules suspected, and which tests they advised. */
export type AssessmentLeaf =
  | { readonly suspected: ConditionId }
  | { readonly needs: "mri" | "ct_contrast" };

export type RuleCondition = Tree<FindingLeaf>;
export type CautionCondition = Tree<FindingLeaf | AssessmentLeaf>;

export interface RuleShape {
  readonly id: string;
  readonly tier: Tier;
  readonly when: RuleCondition;
  readonly conditions: readonly ConditionId[];
  readonly considerConditions: readonly ConditionId[];
  /** ISO 8601 durations from recording. */
  readonly required: readonly { readonly test: InvestigationId; readonly within: string }[];
  readonly consider: readonly InvestigationId[];
  readonly avoid: readonly InvestigationId[];
  readonly actions: readonly { readonly text: string; readonly within: string | null }[];
  readonly sources: readonly [Citation, ...Citation[]];
  readonly note: string | null;
  /** Its actions advise against imaging or for waiting: withheld while the minimum safety set is incomplete. */
  readonly reassuring?: true;
}

export type CautionAffects =
  | "reassurance"
  | "data_quality"
  | "mri"
  | "gadolinium"
  | "ct"
  | "ct_contrast"
  | "xr"
  | "nm"
  | "biopsy"
  | "nsaid"
  | "paracetamol"
  | "dexamethasone"
  | "manual_therapy"
  | "massage"
  | "acupuncture";

export interface CautionShape {
  readonly id: string;
  readonly when: CautionCondition;
  readonly affects: readonly CautionAffects[];
  readonly text: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

export type Modality =
  | "mri"
  | "mri_or_ct"
  | "ct"
  | "xr"
  | "us"
  | "nm"
  | "dxa"
  | "biopsy"
  | "examination"
  | "physiology"
  | "endoscopy"
  | "laboratory";

export interface InvestigationShape {
  readonly id: string;
  readonly label: string;
  /** For lists and buttons; the label stays the statement of record. */
  readonly shortLabel: string;
  readonly modality: Modality;
  readonly contrast: "gadolinium" | "iodinated" | null;
  readonly loinc: string | null;
  /** How the code was seen (specification 4.0); null where there is no code to check. */
  readonly loincStatus: string | null;
}
