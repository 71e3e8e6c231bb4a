import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { FormValues } from "../../platform/action-state.ts";
import type { Moment } from "../../platform/dates.ts";
import type { Count } from "../../platform/page.ts";
import type { PatientIdentity } from "../patients/identity.ts";

/** A draft in a list: what it is about, never what it says. */
export interface DraftRow {
  readonly id: string;
  readonly patient: PatientIdentity;
  /** The id of the registration it is kept under: where two were merged not always the patient's. */
  readonly keptUnder: string;
  /** The presentation it amends; null when it begins one. */
  readonly presentationId: string | null;
  /** What recording it as it stands would give; null: the engine failed. */
  readonly tier: Tier | null;
  readonly incomplete: boolean;
  readonly author: string;
  readonly mine: boolean;
  readonly started: Moment;
  readonly touched: Moment;
  /** Above routine: discarding it needs a reason. */
  readonly needsReason: boolean;
  /** Of the form that discards it. */
  readonly discardKey: string;
}

/** A list that is short by nature; what is beyond its rows is counted. */
export interface DraftsListed {
  readonly rows: readonly DraftRow[];
  readonly count: Count;
}

/** The draft a form begins with. */
export interface FoundDraft {
  readonly values: FormValues;
  readonly started: Moment;
  readonly touched: Moment;
  /** YYYY-MM-DD, and the same for people: the day of the consultation in which it was asked. */
  readonly askedOn: string;
  readonly askedOnText: string;
  /** Begun on an earlier day: what must be asked again is in `values` until somebody decides. */
  readonly ofAnotherDay: boolean;
  /** What was emptied because it has to be asked again today, by name. */
  readonly emptied: readonly string[];
  readonly needsReason: boolean;
}

export interface AskedAgain {
  readonly finding: string;
  readonly label: string;
}

/** What a form needs to keep its draft, whether there is one or not. */
export interface DraftStart {
  readonly draftId: string;
  /** 0: not begun. */
  readonly version: number;
  readonly userId: string;
  readonly userName: string;
  /** The registration it is kept under: where two were merged not always the one that stays. */
  readonly patientId: string;
  readonly amends: { readonly presentationId: string; readonly revision: number } | null;
  /** YYYY-MM-DD: the practice's day on which the page was drawn. */
  readonly day: string;
  readonly timeZone: string;
  /** Where this browser keeps a copy while the server is out of reach, and the key only this user gets. */
  readonly copy: { readonly name: string; readonly key: string };
  /** Never carried over to a consultation of another day. Empty for an amendment. */
  readonly askAgain: readonly AskedAgain[];
  readonly found: FoundDraft | null;
  /** The author's open drafts under other registrations of this patient. Empty for an amendment. */
  readonly others: readonly OtherDraft[];
}

export interface OtherDraft {
  readonly patientId: string;
  readonly touched: Moment;
}

export interface Saved {
  readonly outcome: "saved";
  readonly version: number;
  /** "14:02" on the practice's clock. */
  readonly clock: string;
}

/** Another page of the same user saved since. */
export interface ChangedElsewhere {
  readonly outcome: "changed";
  readonly draftId: string;
  readonly version: number;
  readonly at: Moment;
}

export interface Ended {
  readonly outcome: "ended";
  readonly state: "recorded" | "discarded";
  readonly at: Moment;
  /** What was recorded from it. */
  readonly presentationId: string | null;
}

/** What the server answers to one save. */
export type SaveAnswer = Saved | ChangedElsewhere | Ended;
