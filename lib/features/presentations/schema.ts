import { z } from "zod";
import type { Answers } from "../../clinical/engine/answers.ts";
import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { tiers } from "../../clinical/knowledge/tiers.ts";
import { textInput } from "../../platform/text-input.ts";
import { answersSchema } from "../assessments/schema.ts";
import { type EnteredResults, readEntered } from "./entered-results.ts";
import { readSaid } from "./read-said.ts";
import type { SaidFields } from "./said-fields.ts";
import type { ShownVerdict } from "./shown-verdict.ts";
import type { AnswerDetails } from "./stored-answers.ts";

/** What recording a presentation needs, from a form or from code; `asOf` is the practice's day. */
export function presentationInput(asOf: string) {
  return z
    .preprocess(
      withSentAnswers,
      z.object({ patientId: z.uuid("Choose a patient"), ...saidInput(asOf) }),
    )
    .transform(saidBeside(asOf));
}

/** What is said at a consultation, whether it is recorded or amended; needs `withSentAnswers` before it. */
export function saidInput(asOf: string) {
  return {
    idempotencyKey: z.uuid("Open the form again: it has no key"),
    answers: answersInput(asOf),
    /** Results as typed, where a unit was chosen. */
    entered: sentAnswers.transform((sent): EnteredResults => readEntered(...sent).entered),
    /** Who said it, what somebody else said, and when results were taken. */
    said: z.custom<SaidFields>(),
    freeText: textInput("the free text", 100_000),
    live: shownInput,
  };
}

/** Reads who said what, beside the answers; for a schema made with `saidInput`. */
export function saidBeside(asOf: string) {
  return <Sent extends { answers: Answers; said: SaidFields }>(
    { answers, said, ...input }: Sent,
    context: z.RefinementCtx,
  ) => {
    const { problems, ...read } = readSaid(answers, said, asOf);
    for (const { path, message } of problems) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
    return { ...input, ...read };
  };
}

type ParsedPresentation = z.output<ReturnType<typeof presentationInput>>;

export type PresentationInput = Omit<ParsedPresentation, keyof AnswerDetails | "live"> &
  AnswerDetails & {
    /** What the browser showed; absent without JavaScript. */
    readonly live?: ShownVerdict | undefined;
  };

/** Only compared and logged: what nobody could have shown counts as nothing shown, and refuses no record. */
const shownInput = z
  .object({
    tier: z.enum([...tiers, "unavailable"]),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  })
  .optional()
  .catch(undefined);

type SentAnswers = [fields: unknown, units: unknown];
const sentAnswers = z.custom<SentAnswers>(Array.isArray);

/** An answer and the unit beside it are two fields of the form, and one thing to read. */
export function withSentAnswers(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const { answers, units } = form as { answers?: unknown; units?: unknown };
  return { ...form, answers: [answers, units], entered: [answers, units], said: form };
}

/** Each message names the question as the form does. */
function answersInput(asOf: string) {
  return sentAnswers.transform((sent, context): Answers => {
    const { answers, problems } = readEntered(...sent);
    const parsed = answersSchema(asOf).safeParse(answers);
    const unreadable = (parsed.error?.issues ?? []).filter(
      ({ path }) => !problems.some(({ finding }) => finding === path[0]),
    );
    for (const { path, message } of unreadable) {
      const id = String(path[0] ?? "");
      const other = id === "" ? "The answers" : `"${id}"`;
      const name = isFindingId(id) ? findingsById[id].label : other;
      context.addIssue({ code: "custom", path: [...path], message: `${name} ${message}` });
    }
    for (const { finding, message } of problems) {
      const named = `${findingsById[finding].label} ${message}`;
      context.addIssue({ code: "custom", path: [finding], message: named });
    }
    return parsed.data ?? z.NEVER;
  });
}
