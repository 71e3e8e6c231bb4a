import { answerName, type IntakeSection, type Question } from "./question";

/** What has been entered under a name: nothing, one text or several. */
export type Entered = (name: string) => readonly string[];

const absent = ["", "not_asked"];
/** The remote examination answers the question, but does not count as an examination. */
const notExamined = "none_remote";

function answersOf(question: Pick<Question, "id">, entered: Entered): readonly string[] {
  return entered(answerName(question.id)).filter((value) => !absent.includes(value));
}

/** Whether a safety question counts as answered: not sure and not examined do not. */
export function isSettled(question: Pick<Question, "id">, entered: Entered): boolean {
  const [value] = answersOf(question, entered);
  return value !== undefined && value !== "unknown" && value !== notExamined;
}

/** The answer in a word, for the list beside the form. */
export function answerWord(question: Question, entered: Entered): string {
  const [value] = answersOf(question, entered);
  if (value === undefined) return "not asked";
  if (question.kind === "tri") return { yes: "yes", no: "no" }[value] ?? "not sure";
  return question.options.find((option) => option.value === value)?.label.toLowerCase() ?? value;
}

/** How many questions of a section have any answer. */
export function countAnswered({ questions, further }: IntakeSection, entered: Entered): number {
  return [...questions, ...(further?.questions ?? [])].filter(
    (question) => answersOf(question, entered).length > 0,
  ).length;
}

export function enteredIn(data: FormData): Entered {
  return (name) => data.getAll(name).filter((value) => typeof value === "string");
}
