import type { CautionId } from "./cautions.ts";
import type { ConditionId } from "./conditions.ts";
import type { FindingGroupId } from "./finding-groups.ts";
import type { ChoiceFinding, ChoicesFinding, NumberFindingId, TriFindingId } from "./findings.ts";
import type { GroupId } from "./groups.ts";
import type { InvestigationId } from "./investigations.ts";
import type { SourceId } from "./sources.ts";
import type { Tier } from "./tiers.ts";

/** V read in the source itself, V2 second hand, M from memory (to be verified), policy: ours. */
export type EvidenceTag = "V" | "V2" | "policy" | "M";

export interface Citation {
  readonly source: SourceId;
  /** Recommendation or table within the source. */
  readonly section?: string;
  /** As in the specification, with its tags. */
  readonly text: string;
  readonly evidence: EvidenceTag;
}

/** One entry of the source register (specification 12). */
export interface SourceShape {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** Year or ISO date as the specification gives it; null where it gives none. */
  readonly published: string | null;
  /** How much of it was read while the knowledge was written. */
  readonly seen: string;
  /** What has to be read again before release. */
  readonly reviewNote?: string;
  readonly licence?: string;
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

/** A reason of a treatment's own against it: what no caution of 3.6 says. */
export interface ReasonAgainst {
  readonly id: string;
  readonly when: CautionCondition;
  readonly text: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** One management option (specification 6): information for the clinician, who alone prescribes. */
export interface TreatmentShape {
  readonly id: string;
  readonly label: string;
  readonly topic:
    | "education"
    | "self_care"
    | "medicine"
    | "physical"
    | "psychological"
    | "cancer"
    | "procedure"
    | "support";
  /** In words, as in the specification; null where no indication is proven. */
  readonly indication: string | null;
  /** When it has a bearing on the patient at all. Second pass: may ask what is suspected. */
  readonly when: CautionCondition;
  /** A suspicion of one of these speaks for it; empty where nothing does. */
  readonly indicatedFor: readonly ConditionId[];
  /** What must hold besides for that suspicion to speak for it. */
  readonly indicatedWhen?: CautionCondition;
  /** Which cautions touch it; null for none. */
  readonly affectedBy: CautionAffects | null;
  /** Cautions that say what must go with it, or who decides: shown beside it, without speaking against it. */
  readonly precautions?: readonly CautionId[];
  readonly against: readonly ReasonAgainst[];
  /** Do-not and caution column of the specification, in words. */
  readonly cautionText: string | null;
  readonly sources: readonly [Citation, ...Citation[]];
  /** Where guidelines disagree about it; null where they do not. */
  readonly conflict: string | null;
}

/** A known disagreement between guidelines (specification 3.4): surfaced, never hidden. */
export interface DisagreementShape {
  readonly id: string;
  readonly label: string;
  /** Could reassure: withheld where the tier is above routine. */
  readonly onlyAtRoutine?: true;
  readonly when: CautionCondition;
  readonly positions: readonly [DisagreementPosition, ...DisagreementPosition[]];
  /** What the product does by default. */
  readonly product: string;
}

export interface DisagreementPosition {
  readonly text: string;
  readonly sources: readonly [Citation, ...Citation[]];
}
