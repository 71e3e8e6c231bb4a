import { expect, it } from "vitest";
import type { LastAnswer } from "@/lib/features/presentations/view";
import { intakeSections } from "./intake-sections";
import { withLastAnswers } from "./with-last-answers";

const last: LastAnswer = {
  presentationId: "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10",
  words: "last time: yes, 03-Mar-2026",
  value: "yes",
};

it("puts an earlier answer beside its question, folded ones included, and beside no other", () => {
  const sections = withLastAnswers(intakeSections(), { diabetes: last, albumin_g_l: last });
  const questions = sections.flatMap((section) => [
    ...section.questions,
    ...(section.further?.questions ?? []),
  ]);
  const remembered = questions.filter((question) => question.last);
  expect(remembered.map(({ id }) => id).toSorted()).toEqual(["albumin_g_l", "diabetes"]);
  expect(withLastAnswers(intakeSections(), {})).toEqual(intakeSections());
});
