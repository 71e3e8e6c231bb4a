import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsOf, type Team } from "./calls.ts";

const reviewer = (id: string) => ({ id, role: "reviewer" }) as const;
const clinician = (id: string) => ({ id, role: "clinician" }) as const;
const people = [clinician("owner"), ...["lead", "deputy", "other"].map(reviewer)];
const staffed: Team = { people, safetyLeadId: "lead", deputyId: "deputy", covers: [] };

/** Whom the alarms of somebody call above them, rung by rung. */
function above(responsible: string, team: Team) {
  const on = (rung: "fromCover" | "fromLead") =>
    team.people.map(({ id }) => id).filter((id) => callsOf(id, team)[rung].includes(responsible));
  return { cover: on("fromCover"), lead: on("fromLead") };
}

describe("who is called above who is responsible", () => {
  it("is the deputy where nobody covers, then the lead", () => {
    expect(above("owner", staffed)).toEqual({ cover: ["deputy"], lead: ["lead"] });
  });

  it("is the lead for a deputy who is not named, and every reviewer for a lead who is not", () => {
    const noDeputy = { ...staffed, deputyId: null };
    expect(above("owner", noDeputy)).toEqual({ cover: ["lead"], lead: ["lead"] });
    const every = ["lead", "deputy", "other"];
    const nobody = { ...noDeputy, safetyLeadId: null };
    expect(above("owner", nobody)).toEqual({ cover: every, lead: every });
  });

  it("is who covers for the owner, and for a lead who is away also the deputy", () => {
    const team = { ...staffed, people: [...people, reviewer("cover")] };
    const covers = ["owner", "lead"].map((userId) => ({ userId, coverId: "cover" }));
    const away = { ...team, covers };
    expect(callsOf("cover", away).always).toEqual(["owner", "lead"]);
    expect(above("owner", away).cover).toEqual(["cover"]);
    expect(above("other", away).lead).toEqual(["lead", "deputy", "cover"]);
  });

  it("is every other reviewer where the lead, or who covers for the lead, is responsible", () => {
    const noDeputy = { ...staffed, deputyId: null };
    const every = ["lead", "deputy", "other"];
    expect(above("lead", noDeputy)).toEqual({ cover: every, lead: every });
    const covered = { ...noDeputy, covers: [{ userId: "lead", coverId: "other" }] };
    expect(above("other", covered).lead).toEqual(every);
    const coveredBy = { ...noDeputy, covers: [{ userId: "owner", coverId: "lead" }] };
    expect(above("owner", coveredBy)).toEqual({ cover: ["lead"], lead: every });
  });

  it("is the lead for a deputy who is responsible", () => {
    expect(above("deputy", staffed)).toEqual({ cover: ["lead", "deputy"], lead: ["lead"] });
  });

  it("passes over a lead and a deputy who left or are no reviewers any more", () => {
    const left = { ...staffed, people: [clinician("owner"), reviewer("other")] };
    expect(above("owner", left)).toEqual({ cover: ["other"], lead: ["other"] });
    const changed = { ...staffed, safetyLeadId: "owner", deputyId: null };
    expect(above("owner", changed).lead).toEqual(["lead", "deputy", "other"]);
  });

  it("is everybody who may be called where no reviewer works, or the only one is responsible", () => {
    const none = { ...staffed, people: [clinician("owner"), clinician("second")] };
    expect(above("owner", none)).toEqual({
      cover: ["owner", "second"],
      lead: ["owner", "second"],
    });
    expect(callsOf("second", none).unowned).toBe(true);
    const one = { ...none, people: [...none.people, reviewer("lead")] };
    expect(above("lead", one).lead).toEqual(["owner", "second", "lead"]);
  });
});

it("whoever is responsible and whoever is away, somebody else is called from the lead on where there is anybody", () => {
  const ids = ["a", "b", "c", "d"];
  const one = fc.constantFrom(...ids);
  const team = fc.record({
    people: fc
      .tuple(...ids.map((id) => fc.constantFrom(clinician(id), reviewer(id), null)))
      .map((some) => some.filter((person) => person !== null)),
    safetyLeadId: fc.option(one),
    deputyId: fc.option(one),
    absent: fc.uniqueArray(fc.record({ userId: one, coverId: one }), {
      selector: ({ userId }) => userId,
    }),
  });
  fc.assert(
    fc.property(team, one, ({ absent, ...rest }, responsible) => {
      const works = rest.people.map(({ id }) => id);
      const covers = absent.filter(
        ({ userId, coverId }) => userId !== coverId && works.includes(coverId),
      );
      const called = works.filter((id) => {
        const { always, fromLead, unowned } = callsOf(id, { ...rest, covers });
        if (!works.includes(responsible)) return unowned;
        return id === responsible || always.includes(responsible) || fromLead.includes(responsible);
      });
      const enough = works.includes(responsible) ? 2 : 1;
      expect(called.length).toBeGreaterThanOrEqual(Math.min(works.length, enough));
    }),
  );
});
