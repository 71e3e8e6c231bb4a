import { z } from "zod";
import { textInput } from "../../platform/text-input.ts";
import { discardReasons } from "./discard-reasons.ts";

/** Ending a draft without recording it. Above routine the mutation asks for a reason as well. */
export const discardInput = z
  .object({
    draftId: z.uuid("Choose a draft"),
    idempotencyKey: z.uuid("Open the page again: the form has no key"),
    reason: z
      .enum([...discardReasons, ""], "Choose a reason from the list")
      .default("")
      .transform((reason) => reason || null),
    note: textInput("the note", 2000).transform((note) => note.trim()),
    /** The patient whose page is shown next; absent where the list stays. */
    thenPatient: z.uuid().optional(),
  })
  .refine(({ reason, note }) => reason !== "other" || note !== "", {
    path: ["note"],
    message: "Say why",
  })
  .refine(({ reason, note }) => reason !== "patient_left_seen_elsewhere" || note !== "", {
    path: ["note"],
    message: "Say where the patient is seen",
  });

export type DiscardInput = z.output<typeof discardInput>;

/** What the body of one save may weigh; free text of 100,000 characters fits in any script. */
export const largestSave = 1_000_000;

const count = z.int().min(0).max(2_147_483_647);
const storable = z.string().transform((text) => text.toWellFormed().replaceAll("\u0000", ""));
const name = storable.pipe(z.string().min(1).max(200));

/**
 * One save of a form that is being filled in. The values are kept as they were typed: only recording
 * judges them.
 */
export const draftInput = z.object({
  draftId: z.uuid(),
  /** Whose page this is: somebody else may have signed in beside it. */
  userId: z.uuid(),
  patientId: z.uuid(),
  amends: z.object({ presentationId: z.uuid(), revision: count.min(1) }).nullable(),
  /** The draft's version as this page knows it; 0 when it has not begun. */
  version: count,
  windowId: z.uuid(),
  /** The number of the change within this page: a save that arrives late never goes back. */
  change: count.min(1),
  /** The practice's day of the consultation in which it was asked. */
  askedOn: z.iso.date("must be a day, YYYY-MM-DD").refine((day) => day >= "2000", "must be recent"),
  values: z
    .record(name, z.union([storable, z.array(storable).max(500)]))
    .refine((values) => Object.keys(values).length <= 2000, "holds more than 2,000 fields"),
});

export type DraftInput = z.output<typeof draftInput>;
