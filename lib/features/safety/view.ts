import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { Count, Page } from "../../platform/page.ts";
import type { DueView } from "../follow-up/view.ts";
import type { PatientIdentity } from "../patients/identity.ts";
import type { Phone } from "../practice/settings.ts";
import type { Rung } from "./ladder.ts";
import type { AlarmRule } from "./rules.ts";
import type { WorkerStanding } from "./worker-standing.ts";

export interface AlarmRow {
  readonly id: string;
  readonly rule: AlarmRule;
  /** null: a draft that begins a presentation. */
  readonly presentationId: string | null;
  /** null: it is about a suggestion or a draft. */
  readonly loopId: string | null;
  /** What it is about: "MRI whole spine", "Draft of Test Clinician". */
  readonly title: string;
  /** null: the engine failed. */
  readonly tier: Tier | null;
  readonly due: DueView;
  readonly raisedAt: Moment;
  readonly rung: Rung;
  readonly rungAt: Moment;
  /** When somebody is called again; null on the last rung. */
  readonly nextAt: Moment | null;
  /** null: nobody owns it. */
  readonly responsible: string | null;
  readonly receipt: { readonly by: string; readonly at: Moment } | null;
  readonly version: number;
}

/** Everything that is undone for one patient. */
export interface PatientAlarms {
  readonly patient: PatientIdentity;
  /** The first is the most pressing. */
  readonly alarms: readonly AlarmRow[];
  /** Of the form that says they were seen. */
  readonly receiptKey: string;
}

/** Of how many patients, and of how many alarms. */
export interface AlarmCounts {
  readonly patients: Count;
  readonly alarms: Count;
}

export type AlarmPage = Page<PatientAlarms> & { readonly counts: AlarmCounts };

/** A list of alarms by patient; what is beyond it is counted. */
export interface AlarmsListed {
  readonly patients: readonly PatientAlarms[];
  readonly counts: AlarmCounts;
  /** Whether one of them, also beyond the list, has come to the last rung and nobody has seen it there. */
  readonly atTheEnd: boolean;
  /** Whom to phone then. */
  readonly phones: readonly Phone[];
}

export interface SweepView {
  readonly id: string;
  readonly kind: "nightly" | "on_demand";
  readonly at: Moment;
  /** null: the clock. */
  readonly by: string | null;
  readonly checked: number;
  readonly raised: number;
  readonly open: number;
}

/** Whether somebody can rely on the alarms. */
export interface SafetyHealth {
  readonly standing: WorkerStanding;
  readonly tickedAt: Moment | null;
  readonly lastSweep: SweepView | null;
  /** "Result not reviewed: nothing for 9 days, before never more than 2" */
  readonly silences: readonly string[];
  /** No reviewer works here: above the owner everybody is called who may be. */
  readonly nobodyLeads: boolean;
  /** The settings without which no e-mail goes out, though it is asked for: "MAIL_FROM"; null where nothing is wrong. */
  readonly mailFault: string | null;
}

/** What every page says about alarms, and goes on asking for while it is open. */
export interface AlarmSignal {
  /** How many call the reader. */
  readonly count: Count;
  /** Whether the worker looks; where it does not, the count grows no more. */
  readonly raised: boolean;
  readonly asOf: Moment;
}

/** What the landing pages say about alarms. */
export interface SafetyView {
  readonly health: SafetyHealth;
  /** What calls the reader; null for a role that is never called. */
  readonly toMe: AlarmsListed | null;
  /** All running alarms of the practice; null for a role that may not list them. */
  readonly running: Count | null;
}
