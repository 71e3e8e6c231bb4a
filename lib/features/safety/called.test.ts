import { describe, expect, it } from "vitest";
import { callsOf } from "./called.ts";

const ladder = { safetyLeadId: "lead", deputyId: "deputy", covers: [] };
const reviewer = (id: string) => ({ id, role: "reviewer" }) as const;

describe("who is called beside the owner", () => {
  it("is the deputy where nobody covers, and the lead above", () => {
    expect(callsOf(reviewer("deputy"), ladder)).toMatchObject({ asDeputy: true, asLead: false });
    expect(callsOf(reviewer("lead"), ladder)).toMatchObject({ asDeputy: false, asLead: true });
    expect(callsOf(reviewer("other"), ladder)).toMatchObject({ asDeputy: false, asLead: false });
  });

  it("is the lead for a deputy who is not named, and every reviewer for a lead who is not", () => {
    const noDeputy = { ...ladder, deputyId: null };
    expect(callsOf(reviewer("lead"), noDeputy)).toMatchObject({ asDeputy: true, asLead: true });
    const nobody = { ...noDeputy, safetyLeadId: null };
    expect(callsOf(reviewer("other"), nobody)).toMatchObject({ asDeputy: true, asLead: true });
    const clinician = { id: "other", role: "clinician" } as const;
    expect(callsOf(clinician, nobody)).toMatchObject({ asDeputy: false, asLead: false });
  });

  it("is who covers for the owner, and for a lead who is away also the deputy", () => {
    const covers = [
      { userId: "owner", coverId: "cover" },
      { userId: "lead", coverId: "cover" },
    ];
    const away = { ...ladder, covers };
    expect(callsOf(reviewer("cover"), away)).toEqual({
      covered: ["owner", "lead"],
      coveredByOthers: [],
      asDeputy: false,
      asLead: true,
    });
    expect(callsOf(reviewer("deputy"), away)).toMatchObject({
      coveredByOthers: ["owner", "lead"],
      asLead: true,
    });
    expect(callsOf(reviewer("lead"), away)).toMatchObject({ asLead: true });
  });
});
