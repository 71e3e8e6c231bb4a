import { z } from "zod";

export const roles = ["clinician", "reviewer", "coordinator", "administrator", "auditor"] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, string>> = {
  clinician: "Clinician",
  reviewer: "Reviewer",
  coordinator: "Coordinator",
  administrator: "Administrator",
  auditor: "Auditor",
};

/** Someone whose identity has been checked. The brand means: parsed, never assembled by hand. */
export const actorSchema = z
  .object({
    id: z.uuid(),
    practiceId: z.uuid(),
    role: z.enum(roles),
    name: z.string(),
    /** IANA name of the practice's time zone. */
    timeZone: z.string(),
    guidelineProfile: z.enum(["UK", "US"]),
  })
  .brand<"Actor">();

export type Actor = z.output<typeof actorSchema>;
