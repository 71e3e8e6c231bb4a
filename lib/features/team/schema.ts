import { z } from "zod";
import { roles } from "../../platform/actor.ts";
import { lineInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";

const key = { idempotencyKey: z.uuid("Open the page again: the form has no key") };
const role = z.enum(roles, "Choose a role");
const member = { ...key, userId: z.uuid("Choose a person"), version: versionInput };

const shortest = 12;
const longest = 200;

/** The administrator chooses the first password and tells it in person. */
export const newMemberInput = z
  .object({
    ...key,
    name: lineInput("the name", 100),
    email: z
      .string("Enter the e-mail address")
      .trim()
      .toLowerCase()
      .pipe(z.email("Enter an e-mail address, such as name@practice.example").max(254)),
    role,
    password: z
      .string("Enter a first password")
      .min(shortest, `The first password needs at least ${shortest} characters`)
      .max(longest, `The first password has at most ${longest} characters`),
    passwordAgain: z.string("Enter the first password again"),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ["passwordAgain"],
    message: "The two passwords differ",
  });

export type NewMemberInput = z.output<typeof newMemberInput>;

export const unassigned = "unassigned";

/** Who takes on the open loops of somebody who may not own any more: a colleague, or nobody yet. Null when nothing was chosen. */
const loopsTo = z
  .union([z.uuid(), z.literal([unassigned, ""])], "Choose who takes on the open loops")
  .default("")
  .transform((chosen) => chosen || null);

export const roleInput = z.object({ ...member, role, loopsTo });
export type RoleInput = z.output<typeof roleInput>;

export const deactivationInput = z.object({
  ...member,
  loopsTo: loopsTo.refine((chosen) => chosen !== null, "Choose who takes on the open loops"),
});
export type DeactivationInput = z.output<typeof deactivationInput>;

export const reactivationInput = z.object(member);
export type ReactivationInput = z.output<typeof reactivationInput>;
