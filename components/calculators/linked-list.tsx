import { Citations } from "@/components/assessment/citation";
import { Section } from "@/components/ui/section";
import { linkedInstruments } from "@/lib/clinical/calculators/linked-instruments";
import { citationLine } from "@/lib/features/summaries/citation-line";
import { OwnerLink } from "./owner-link";

/** Licensed instruments: who owns them, and why they are not here. */
export function LinkedList() {
  return (
    <Section id="linked" title="Not included" aside="Licensed: no item of theirs is kept here">
      <ul className="border-t border-line">
        {linkedInstruments.map((instrument) => (
          <li
            key={instrument.id}
            className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <div>
              <p>{instrument.name}</p>
              <p className="text-sm text-quiet">
                Owner: <OwnerLink owner={instrument.owner} url={instrument.url} />
              </p>
            </div>
            <div>
              <p className="text-quiet">
                {instrument.reason}{" "}
                {instrument.scoreMayBeEntered
                  ? "A score obtained under your own licence may be entered."
                  : "No score of it is entered."}
              </p>
              <div className="text-sm text-quiet">
                <Citations citations={instrument.sources.map(citationLine)} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
