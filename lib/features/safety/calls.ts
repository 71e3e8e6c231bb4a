import type { Role } from "../../platform/actor.ts";

/** Who may be called at all, and who leads. */
export interface Team {
  /** Everybody who works here and may receive alarms. */
  readonly people: readonly { readonly id: string; readonly role: Role }[];
  readonly safetyLeadId: string | null;
  readonly deputyId: string | null;
  /** Who is away today, and who of these people agreed to cover. */
  readonly covers: readonly { readonly userId: string; readonly coverId: string }[];
}

/** Whose alarms call somebody today, beside their own. */
export interface Calls {
  /** On every rung. */
  readonly always: readonly string[];
  readonly fromCover: readonly string[];
  readonly fromLead: readonly string[];
  /** On every rung what nobody is responsible for. */
  readonly unowned: boolean;
}

/** Some who stand on a rung together. */
interface Stand {
  readonly called: readonly string[];
  /** Of those, who is not away. */
  readonly there: readonly string[];
}

/**
 * A rung on which there is nobody but who is responsible already falls to the next: without a deputy the lead stands
 * in, without a lead every reviewer, without a reviewer everybody who may be called. Who is away is called all the
 * same, and so is their cover. A lead or deputy who left, or is no reviewer any more, is nobody.
 */
export function callsOf(me: string, team: Team): Calls {
  const { people, covers } = team;
  const ladder = ladderOf(team);
  const nobody = ladder(null);
  const whoseRung = (rung: "cover" | "lead") =>
    people.map(({ id }) => id).filter((id) => ladder(id)[rung].includes(me));
  return {
    always: covers.filter(({ coverId }) => coverId === me).map(({ userId }) => userId),
    fromCover: whoseRung("cover"),
    fromLead: whoseRung("lead"),
    unowned: nobody.cover.includes(me) || nobody.lead.includes(me),
  };
}

/** For whoever is responsible, who stands above them. */
function ladderOf({ people, safetyLeadId, deputyId, covers }: Team) {
  const reviewers = people.filter(({ role }) => role === "reviewer").map(({ id }) => id);
  const named = (id: string | null) => (id && reviewers.includes(id) ? [id] : []);
  const coverOf = (id: string | null) => covers.find(({ userId }) => userId === id)?.coverId;
  const stand = (ids: readonly string[]): Stand => ({
    called: ids.flatMap((id) => [id, coverOf(id) ?? id]),
    there: ids.map((id) => coverOf(id) ?? id),
  });
  const lead = named(safetyLeadId);
  const deputy = named(deputyId);
  const leadIsAway = lead.some(coverOf);
  const rest = [reviewers, people.map(({ id }) => id)].map(stand);
  const leads = [stand(leadIsAway ? [...lead, ...deputy] : lead), ...rest];
  const deputies = [stand(deputy), ...leads];
  return (responsible: string | null) => {
    const cover = coverOf(responsible);
    const already = [responsible, cover];
    return {
      cover: cover ? [cover] : firstOthers(deputies, already),
      lead: firstOthers(leads, already),
    };
  };
}

/** Down to the first with somebody who is not called already. */
function firstOthers(stands: readonly Stand[], already: readonly unknown[]): string[] {
  const first = stands.findIndex(({ there }) => there.some((id) => !already.includes(id)));
  return stands
    .slice(0, first < 0 ? stands.length : first + 1)
    .flatMap(({ called }) => [...called]);
}
