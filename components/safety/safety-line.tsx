import { countWords } from "@/components/table/count-words";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { SafetyView } from "@/lib/features/safety/view";
import { sweepWords } from "./sweep-words";

/** When it was last looked for what nobody acted on, and what was found. */
export function SafetyLine({ health, running }: Pick<SafetyView, "health" | "running">) {
  const { lastSweep, tickedAt } = health;
  return (
    <p className="mb-4 text-sm text-quiet">
      {lastSweep ? (
        <>
          Last safety sweep <Moment at={lastSweep.at} />: {sweepWords(lastSweep)}.
        </>
      ) : (
        "No safety sweep has run yet."
      )}
      {tickedAt ? (
        <>
          {" "}
          The worker last looked <Moment at={tickedAt} />.
        </>
      ) : null}
      {running ? (
        <>
          {" "}
          <TextLink href="/alarms">
            {countWords(running, "alarm running in the practice", "alarms running in the practice")}
          </TextLink>
        </>
      ) : null}
    </p>
  );
}
