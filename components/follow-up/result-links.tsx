import { buttonClass } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { LoopRow } from "@/lib/features/follow-up/view";
import type { LoopAbilities } from "./loop-abilities";

interface Props {
  readonly loop: LoopRow;
  readonly may: LoopAbilities;
}

/** Where the result of an order is entered, also of one that was closed; once it is there, where it is reviewed and read. */
export function ResultLinks({ loop, may }: Props) {
  if (loop.kind !== "investigation") return null;
  const about = `${loop.title}, ${loop.patient.familyName}`;
  if (loop.state === "resulted") {
    return (
      <TextLink href={`/results/${loop.id}`} look={buttonClass("quiet")}>
        Review result<span className="sr-only">: {about}</span>
      </TextLink>
    );
  }
  return (
    <>
      {loop.hasResults ? (
        <TextLink href={`/results/${loop.id}`} look={buttonClass("quiet")}>
          See result<span className="sr-only">: {about}</span>
        </TextLink>
      ) : null}
      {may.enterResult ? (
        <TextLink
          href={`/presentations/${loop.presentationId}/results/new?loop=${loop.id}`}
          look={buttonClass("quiet")}
        >
          Enter result<span className="sr-only">: {about}</span>
        </TextLink>
      ) : null}
    </>
  );
}
