import type { PatientIdentity } from "@/lib/features/patients/identity";
import type { PatientSheetContent } from "@/lib/features/summaries/patient-sheet";
import type { PlannedStep } from "@/lib/features/summaries/planned-steps";
import type { SafetyNetLine } from "@/lib/features/summaries/safety-net-view";

interface Props {
  readonly patient: PatientIdentity;
  readonly recordedAt: { readonly iso: string; readonly text: string };
  readonly content: PatientSheetContent;
}

/** What to watch for, what is still unknown, what was arranged, and whom to phone. */
export function PatientSheet({ patient, recordedAt, content }: Props) {
  const { cards, unanswered, notExamined, planned, reviewOn } = content;
  return (
    <article className="patient-sheet max-w-[75ch] space-y-6 border border-line bg-surface px-6 py-5 print:border-0 print:p-0">
      <p>
        {patient.givenNames} {patient.familyName}, born {patient.bornText}. Seen with back pain on{" "}
        <time dateTime={recordedAt.iso}>{recordedAt.text}</time>.
      </p>
      {cards.map((card) => (
        <Card key={card.title} card={card} />
      ))}
      {unanswered.length > 0 ? <Unanswered questions={unanswered} /> : null}
      {notExamined ? <p className="font-semibold">{notExamined}</p> : null}
      <Arranged planned={planned} reviewOn={reviewOn} />
      <Numbers />
    </article>
  );
}

function Card({ card: { lead, signs } }: { readonly card: SafetyNetLine }) {
  return (
    <section className="border-l-4 border-ink pl-4">
      <h2 className="font-semibold">{lead}:</h2>
      <List items={signs} />
    </section>
  );
}

function Unanswered({ questions }: { readonly questions: readonly string[] }) {
  return (
    <section>
      <h2 className="font-semibold">We could not answer these questions today</h2>
      <p>
        If the answer to one of them is yes, phone us the same day. What is named above goes first.
      </p>
      <List items={questions} />
    </section>
  );
}

function Arranged({ planned, reviewOn }: Pick<PatientSheetContent, "planned" | "reviewOn">) {
  if (planned.length === 0 && reviewOn === null) return null;
  const steps: readonly PlannedStep[] =
    reviewOn === null
      ? planned
      : [...planned, { what: "We plan to review you", by: reviewOn, late: false }];
  return (
    <section>
      <h2 className="font-semibold">What happens next</h2>
      <List items={steps.map(stepWords)} />
      <p>If you have not heard from us by then, phone us. No news is not good news.</p>
    </section>
  );
}

function stepWords({ what, by, late }: PlannedStep): string {
  return late
    ? `${what}: this should have happened by ${by}. If it has not, phone us today.`
    : `${what}: by ${by}`;
}

/** Written in by hand: the practice's numbers are not kept yet. */
function Numbers() {
  return (
    <section>
      <h2 className="font-semibold">Phone numbers</h2>
      {["Practice", "Hospital line", "Emergency number"].map((whose) => (
        <p key={whose} className="mt-4 flex items-end gap-2">
          {whose}
          <span className="flex-1 border-b border-ink" />
        </p>
      ))}
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="mt-1 list-disc space-y-0.5 pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
