import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { AskAgain } from "@/lib/features/trends/view";

interface Props {
  readonly asks: readonly AskAgain[];
  /** null: the reader records no presentations, or none can be added. */
  readonly recordFor: string | null;
}

/** Pain got worse since the last visit: the minimum safety set is asked again (specification 7). */
export function AskAgainNotice({ asks, recordFor }: Props) {
  return asks.map(({ series, change, askedAt }) => (
    <Notice key={series} tone={askedAt ? "plain" : "warning"}>
      <p>
        <strong className="font-semibold">
          {series}: {change}.
        </strong>{" "}
        Worse since the last visit: ask the minimum safety set again.
      </p>
      <p className="mt-1 text-sm">
        {askedAt ? (
          <>
            All of it was answered in the{" "}
            <TextLink href={`/presentations/${askedAt.presentationId}`}>
              presentation of {askedAt.text}
            </TextLink>
            .
          </>
        ) : (
          <>
            No presentation since then has all of it answered.{" "}
            {recordFor ? (
              <TextLink href={`/patients/${recordFor}/presentations/new`}>
                Record a presentation
              </TextLink>
            ) : null}
          </>
        )}{" "}
        <span className="text-quiet">Source: specification 7. It changes no tier on its own.</span>
      </p>
    </Notice>
  ));
}
