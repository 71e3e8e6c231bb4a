import { z } from "zod";
import type { Answers } from "../../clinical/engine/answers.ts";
import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { versionInput } from "../../platform/version-input.ts";
import { answersSchema } from "../assessments/schema.ts";
import { answersFromForm } from "../presentations/answers-from-form.ts";
import { type SafetyFinding, safetyFindings } from "./safety-questions.ts";

const presentationId = z.uuid("Choose a presentation");
const idempotencyKey = z.uuid("Open the page again: the form has no key");

/** "<recommendation id> <version>": what a ticked box sends. */
const item = z.string().transform((sent, context) => {
  const [recommendationId = "", version = ""] = sent.split(" ");
  const read = z.object({ recommendationId: z.uuid(), version: versionInput });
  const parsed = read.safeParse({ recommendationId, version });
  if (!parsed.success) context.addIssue("Open the page again: a suggestion cannot be read");
  return parsed.data ?? z.NEVER;
});

const mostItems = 200;

/** The ticked suggestions of one concern, accepted together. */
export const bundleInput = z.object({
  presentationId,
  idempotencyKey,
  items: z
    .preprocess(
      (sent) => (sent === undefined ? [] : [sent].flat()),
      z
        .array(item, "Open the page again: the suggestions cannot be read")
        .min(1, "Tick at least one suggestion")
        .max(mostItems, `Tick ${mostItems} suggestions or fewer`),
    )
    .refine((items) => new Set(items.map(({ recommendationId: id }) => id)).size === items.length, {
      message: "Open the page again: a suggestion is named twice",
    }),
});

export type BundleInput = z.output<typeof bundleInput>;

/** The loops of a request that has gone out: version.<id> of each, as it was on the sheet. */
export const orderedInput = z.object({
  presentationId,
  idempotencyKey,
  version: z
    .record(
      z.uuid("Open the page again: an order cannot be read"),
      versionInput,
      "Nothing to order",
    )
    .refine((of) => Object.keys(of).length > 0, "Everything of this request is ordered already")
    .refine((of) => Object.keys(of).length <= mostItems, `At most ${mostItems} orders at once`),
});

export type OrderedInput = z.output<typeof orderedInput>;

/** Answers to questions before a test; what is left out was not asked. */
export const safetyInput = z.object({
  presentationId,
  idempotencyKey,
  version: versionInput,
  /** Asked once more and answered the same: an answer is only as good as its day. */
  again: z
    .preprocess(
      (sent) => (sent === undefined ? [] : [sent].flat()),
      z.array(z.enum(safetyFindings, "Open the page again: a question cannot be read")),
    )
    .optional(),
  answers: z.unknown().transform((sent, context): SafetyAnswers => {
    const answers = answersFromForm(sent ?? {});
    const parsed = answersSchema().safeParse(answers);
    for (const { path, message } of parsed.error?.issues ?? []) {
      const id = String(path[0] ?? "");
      const name = isFindingId(id) ? findingsById[id].label : "The answers";
      context.addIssue({ code: "custom", path: [...path], message: `${name} ${message}` });
    }
    if (!parsed.success) return z.NEVER;
    const strays = Object.keys(parsed.data).filter((id) => !isSafetyFinding(id));
    if (strays.length > 0) context.addIssue(`Only the questions before a test are answered here`);
    return withoutEmpty(parsed.data);
  }),
});

export type SafetyAnswers = Readonly<Partial<Pick<Answers, SafetyFinding>>>;
export type SafetyInput = z.output<typeof safetyInput>;

export function isSafetyFinding(id: string): id is SafetyFinding {
  return (safetyFindings as readonly string[]).includes(id);
}

/** Nothing ticked among several choices is no answer. */
function withoutEmpty(answers: Answers): SafetyAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
