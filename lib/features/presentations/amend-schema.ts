import { z } from "zod";
import { isFindingId } from "../../clinical/knowledge/findings.ts";
import { textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import type { Choices } from "./amend-merge.ts";
import { amendReasons } from "./amend-reasons.ts";
import { saidBeside, saidInput, withSentAnswers } from "./schema.ts";
import type { ShownVerdict } from "./shown-verdict.ts";
import type { AnswerDetails } from "./stored-answers.ts";

/** What amending needs, from a form or from code; `asOf` is the latest day a date may have. */
export function amendmentInput(asOf: string) {
  return z
    .preprocess(
      (form) => withSentAnswers(withFieldsOfTellers(form)),
      z
        .object({
          presentationId: z.uuid("Open the presentation again"),
          /** The revision that the form was filled from. */
          baseRevision: versionInput,
          /** The newer revision that was shown beside it, once somebody else had amended too. */
          seenRevision: versionInput.optional(),
          choose: z.custom<Choices>(areChoices, "Choose one of the values").default({}),
          reason: z.enum(amendReasons, "Choose why it is amended"),
          reasonNote: textInput("the note", 2000).transform((note) => note.trim()),
          /** Findings for which the form had a field for who said it, even an empty one. */
          tellersAsked: z.array(z.string()),
          ...saidInput(asOf),
        })
        .refine(({ reason, reasonNote }) => reason !== "other" || reasonNote !== "", {
          path: ["reasonNote"],
          message: "Say why it is amended",
        }),
    )
    .transform(saidBeside(asOf));
}

type ParsedAmendment = z.output<ReturnType<typeof amendmentInput>>;

export type AmendmentInput = Omit<ParsedAmendment, keyof AnswerDetails | "live" | "tellersAsked"> &
  AnswerDetails & {
    readonly live?: ShownVerdict | undefined;
    readonly tellersAsked?: readonly string[];
  };

function withFieldsOfTellers(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const by = "by" in form && typeof form.by === "object" && form.by !== null ? form.by : {};
  return { ...form, tellersAsked: Object.keys(by) };
}

function areChoices(choices: unknown): boolean {
  if (typeof choices !== "object" || choices === null) return false;
  return Object.entries(choices).every(
    ([field, choice]) =>
      (field === "freeText" && choice === "both") ||
      ((field === "freeText" || isFindingId(field)) && ["theirs", "mine"].includes(choice)),
  );
}
