import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { RuleId } from "@/lib/clinical/knowledge/rules";
import { dateWords } from "@/lib/features/summaries/date-words";
import type { Recorded } from "./recorded";
import { TryPad } from "./try-pad";

interface Props {
  /** YYYY-MM-DD: the day that dates are counted back from. */
  readonly asOf: string;
  /** null: started from nothing. */
  readonly recorded: Recorded | null;
  readonly rule: RuleId | null;
  /** Asked for in the address, but not a rule of this knowledge; null for none. */
  readonly unknownRule: string | null;
}

/** The what-if pad, with what it is and is not said first. */
export function TryScreen({ asOf, recorded, rule, unknownRule }: Props) {
  return (
    <Page
      title="What-if pad"
      summary={`Pick answers, see the assessment live. Dates are counted back from ${dateWords(asOf)}.`}
    >
      <div className="mb-5 space-y-2">
        <Notice tone={recorded ? "warning" : "plain"}>
          {recorded ? (
            <p>
              <strong className="font-semibold">
                Trying changes: nothing here is stored or changes the record.
              </strong>{" "}
              <TextLink href="/knowledge/try">Open an empty pad</TextLink>
            </p>
          ) : (
            <p>
              A sandbox: nothing here is stored, and nothing here is about a patient. The fictional
              negative base answers all 17 items of the minimum safety set, each question with no.
            </p>
          )}
        </Notice>
        {unknownRule ? (
          <Notice tone="warning">
            <p>
              This knowledge has no rule <span className="font-mono">{unknownRule}</span>.
            </p>
          </Notice>
        ) : null}
        <noscript>
          <Notice tone="error">
            <p>The pad runs in this browser and needs JavaScript, which is switched off.</p>
          </Notice>
        </noscript>
      </div>
      <TryPad asOf={asOf} recorded={recorded} rule={rule} />
    </Page>
  );
}
