import { PatientName } from "@/components/patients/patient-name";
import { TextLink } from "@/components/ui/text-link";
import { withoutBrackets } from "@/components/ui/without-brackets";
import type { LoopRow, Person } from "@/lib/features/follow-up/view";
import { DueWords } from "./due-words";
import { isOpen, type LoopAbilities } from "./loop-abilities";
import { LoopActions } from "./loop-actions";
import { LoopOwner } from "./loop-owner";
import type { LoopPlace } from "./loop-place";
import { LoopState } from "./loop-state";
import { SelectLoop } from "./select-loop";
import { withoutQuestions } from "./without-questions";

interface Props {
  readonly loop: LoopRow;
  readonly may: LoopAbilities;
  readonly place: LoopPlace;
  readonly people: readonly Person[];
  /** The form that takes several at once; without one there is nothing to select. */
  readonly selectedBy: string | undefined;
}

/**
 * One loop: the title with what can be done with it; beneath, for whom, owner, due, state, last event.
 */
export function LoopItem({ loop, may, place, people, selectedBy }: Props) {
  const board = place === "board" || place === "offered";
  return (
    <li className="flex border-b border-line text-sm leading-4.5 focus-within:bg-accent-soft">
      {selectedBy ? <SelectLoop loop={loop} form={selectedBy} /> : null}
      <div className="grid min-h-9 min-w-0 sm:grid-cols-[minmax(min(55%,11rem),1fr)_auto] flex-1 items-center gap-x-4 gap-y-0.5 px-3 py-1.5">
        <p className="min-w-0 text-base leading-5 font-medium">
          {place === "presentation" ? shortTitle(loop) : <Title loop={loop} />}
        </p>
        <div>
          <LoopActions {...{ loop, may, people, place }} />
        </div>
        <div className="flex flex-wrap items-baseline gap-x-3 sm:col-span-2">
          {board ? <Patient loop={loop} /> : null}
          <LoopOwner loop={loop} />
          <p>
            <span className="sr-only">Due: </span>
            <DueWords due={loop.due} open={isOpen(loop)} />
          </p>
          <LoopState loop={loop} />
        </div>
      </div>
    </li>
  );
}

function Title({ loop }: { readonly loop: LoopRow }) {
  return (
    <TextLink
      href={`/presentations/${loop.presentationId}`}
      look="underline-offset-3 hover:underline"
    >
      {withoutQuestions(shortTitle(loop))}
    </TextLink>
  );
}

/** How a test is to be done stands in the assessment; here its name is enough. */
function shortTitle({ kind, title }: LoopRow): string {
  return kind === "investigation" ? withoutBrackets(title) : title;
}

function Patient({ loop: { patient } }: { readonly loop: LoopRow }) {
  return (
    <p>
      <span className="text-base leading-5">
        <PatientName patient={patient} />
      </span>{" "}
      <span className="whitespace-nowrap text-quiet">
        {patient.ageYears} y · <span className="font-mono">{patient.number}</span>
      </span>
    </p>
  );
}
