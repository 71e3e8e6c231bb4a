import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { type Change, changeWords } from "./change-words.ts";
import { findSettings } from "./find-settings.ts";
import { settingLabels } from "./settings.ts";
import type { SettingsView } from "./view.ts";

const latest = 50;

/** What the practice has set, who may lead, and the latest changes. */
export async function findPracticeSettings(actor: Actor): Promise<SettingsView> {
  requireAbility(actor, "practice.read");
  const { practiceId, timeZone } = actor;
  return inPractice(actor, async (tx) => {
    const settings = await findSettings(tx, actor);
    const people = await tx.user.findMany({
      where: { practiceId },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, role: true, disabledAt: true },
    });
    const events = await tx.practiceSettingEvent.findMany({
      where: { practiceId },
      orderBy: { version: "desc" },
      take: latest,
      select: {
        version: true,
        changes: true,
        reason: true,
        at: true,
        by: { select: { name: true } },
      },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? "somebody";
    const reviewers = people.filter((person) => person.role === "reviewer" && !person.disabledAt);
    return {
      ...settings,
      safetyLead: settings.safetyLeadId && nameOf(settings.safetyLeadId),
      deputy: settings.deputyId && nameOf(settings.deputyId),
      reviewers: reviewers.map(({ id, name }) => ({ id, name })),
      history: events.map(({ version, changes, reason, at, by }) => ({
        version,
        reason,
        changes: changesInWords(changes, nameOf),
        by: by.name,
        at: momentOf(at, timeZone),
      })),
    };
  });
}

/** In the order of the form: PostgreSQL keeps the members of an object in an order of its own. */
function changesInWords(changes: unknown, nameOf: (id: string) => string): string[] {
  const kept = changes as Readonly<Record<string, Change>>;
  return Object.keys(settingLabels).flatMap((field) => {
    const change = kept[field];
    return change ? [changeWords(field, change, nameOf)] : [];
  });
}
