import type { Moment } from "../../platform/dates.ts";
import type { Settings } from "./settings.ts";

export interface SettingChange {
  readonly version: number;
  /** "Time zone: from Europe/London to Europe/Paris" */
  readonly changes: readonly string[];
  readonly reason: string | null;
  readonly by: string;
  readonly at: Moment;
}

export interface SettingsView extends Settings {
  readonly version: number;
  readonly safetyLead: string | null;
  readonly deputy: string | null;
  /** Who may lead: reviewers who work here. */
  readonly reviewers: readonly { readonly id: string; readonly name: string }[];
  /** The latest first, at most fifty. */
  readonly history: readonly SettingChange[];
}
