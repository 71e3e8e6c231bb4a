import { z } from "zod";
import { textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import { loopOutcomes } from "./schema.ts";

export const mostAtOnce = 50;

/** What replaces a cancelled one is said on its own form. */
export const outcomesOfEach = loopOutcomes.filter(
  (outcome) => outcome !== "cancelled_and_replaced",
);

const sent = z.record(z.string(), z.unknown()).default({});
const note = textInput("the note", 2000).transform((words) => words.trim());
const row = {
  loopId: z.uuid("Choose a loop"),
  idempotencyKey: z.uuid("Open the page again: the form has no key"),
  version: versionInput,
};

const closingRow = z.object({
  ...row,
  outcome: z.enum(outcomesOfEach, "choose the outcome"),
  note: note.refine((words) => words !== "", "say why it is closed"),
});

/** Several loops to close, each with its own outcome and reason: version.<id>, key.<id>, outcome.<id>, note.<id>; place.<id> says which it is. */
export const closingEachInput = z
  .object({ version: sent, key: sent, place: sent, outcome: sent, note: sent })
  .transform(({ outcome, note: notes, ...form }, context) =>
    eachRow(form, context, closingRow, (id) => ({ outcome: outcome[id], note: notes[id] })),
  );

export type ClosingEachInput = z.output<typeof closingEachInput>;

const offeringRow = z.object({
  ...row,
  toId: z.uuid("Choose a colleague"),
  step: z.literal("offer").default("offer"),
  note,
});

/** Several loops to offer to one colleague. */
export const offeringEachInput = z
  .object({
    version: sent,
    key: sent,
    place: sent,
    toId: z.string("Choose a colleague").default(""),
    note: z.unknown().optional(),
  })
  .transform(({ toId, note: said, ...form }, context) =>
    eachRow(form, context, offeringRow, () => ({ toId, note: said })),
  );

export type OfferingEachInput = z.output<typeof offeringEachInput>;

interface Form {
  readonly version: Readonly<Record<string, unknown>>;
  readonly key: Readonly<Record<string, unknown>>;
  /** In the list on the page, from 1; some of it may have been sent before. */
  readonly place: Readonly<Record<string, unknown>>;
}

function eachRow<Row>(
  { version, key, place }: Form,
  context: z.RefinementCtx,
  schema: z.ZodType<Row>,
  rest: (id: string) => object,
): Row[] {
  const ids = Object.keys(version);
  if (ids.length === 0) context.addIssue("Choose at least one loop");
  if (ids.length > mostAtOnce) context.addIssue(`Choose at most ${mostAtOnce} loops`);
  return ids.slice(0, mostAtOnce).flatMap((id, n) => {
    const form = { loopId: id, version: version[id], idempotencyKey: key[id] };
    const read = schema.safeParse({ ...form, ...rest(id) });
    const shown = Number(place[id]) || n + 1;
    for (const { path, message } of read.error?.issues ?? [])
      context.addIssue({
        code: "custom",
        path: fieldOf(path, id),
        message: named(path, shown, message),
      });
    return read.success ? [read.data] : [];
  });
}

/** Which of the loops is meant, where each has a field of its own. */
function named([field]: readonly PropertyKey[], place: number, message: string): string {
  return field === "toId" ? message : `Loop ${place}: ${message}`;
}

/** The name the field has in the form. */
function fieldOf(path: readonly PropertyKey[], id: string): PropertyKey[] {
  const [field] = path;
  return field === "outcome" || field === "note" ? [field, id] : field === "toId" ? [field] : [];
}
