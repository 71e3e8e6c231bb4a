import type { Role } from "../lib/platform/actor.ts";

export interface DemoSignIn {
  readonly email: string;
  readonly role: Role;
  readonly name: string;
}

/** The people of the demo practice; all have the same password. */
export const demoSignIns: readonly DemoSignIn[] = [
  { email: "clinician@fernhill.example", role: "clinician", name: "Dr Rowan Fernley" },
  { email: "reviewer@fernhill.example", role: "reviewer", name: "Dr Sasha Hillman" },
  { email: "coordinator@fernhill.example", role: "coordinator", name: "Kim Bracken" },
  { email: "administrator@fernhill.example", role: "administrator", name: "Noor Heath" },
  { email: "auditor@fernhill.example", role: "auditor", name: "Lee Moorland" },
];
