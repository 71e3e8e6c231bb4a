import { randomUUID } from "node:crypto";
import type { SettingsInput } from "../schema.ts";

/** What a new test practice has, with some of it changed. */
export function setting(changes: Partial<SettingsInput> = {}): SettingsInput {
  return {
    idempotencyKey: randomUUID(),
    version: 1,
    name: "Test practice (fictional)",
    timeZone: "Europe/London",
    guidelineProfile: "UK",
    safetyLeadId: null,
    deputyId: null,
    days: [1, 2, 3, 4, 5],
    from: "08:00",
    to: "18:00",
    phone: [],
    interval: {},
    reason: "",
    ...changes,
  };
}
