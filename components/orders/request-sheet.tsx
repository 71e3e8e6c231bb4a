import type { ReactNode } from "react";
import { CautionText } from "@/components/assessment/caution-text";
import { TierBadge } from "@/components/assessment/tier-badge";
import type { RequestView } from "@/lib/features/orders/view";
import { InsteadText } from "./instead-text";
import { RequestHead } from "./request-head";
import { RequestTests } from "./request-tests";
import { SafetyList } from "./safety-list";

interface Props {
  readonly request: RequestView;
  readonly shownAt: RequestView["recordedAt"];
}

/** One A4 page: who, what, why, how soon, what is safe and what nobody asked. */
export function RequestSheet({ request, shownAt }: Props) {
  const { tests, indications, findings, region, safety, sources, tier, recordedAt } = request;
  const unasked = safety.filter(({ standing }) => standing === "not_asked").length;
  return (
    <article className="request-sheet max-w-[90ch] space-y-4 border border-line bg-surface px-6 py-5 print:border-0 print:p-0">
      <RequestHead request={request} shownAt={shownAt} />
      <Part title="Requested">
        <RequestTests tests={tests} />
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm">
          <TierBadge tier={tier} /> Pain region: {region}
        </p>
      </Part>
      <Part title="Why">
        <p>
          <span className="font-medium">Suspected: </span>
          {indications.length > 0 ? indications.join("; ") : "no condition is named by the rules"}
        </p>
        <p>
          <span className="font-medium">Recorded {recordedAt.text}: </span>
          {findings.join("; ")}
        </p>
        <p className="text-sm text-quiet">Sources: {sources.join("; ")}</p>
      </Part>
      {safety.length > 0 ? (
        <Part
          title="Safety questions"
          aside={unasked > 0 ? `${unasked} not asked: ask before the scan` : null}
        >
          <SafetyList lines={safety} />
        </Part>
      ) : null}
      <Conflicts tests={tests} />
      <p className="text-sm text-quiet">
        What was not asked is not a &ldquo;no&rdquo;. Free text is not repeated here.
      </p>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly aside?: string | null;
  readonly children: ReactNode;
}

function Part({ title, aside = null, children }: PartProps) {
  return (
    <section>
      <h2 className="flex flex-wrap justify-between gap-x-4 border-b border-line font-semibold">
        {title}
        {aside ? <span>{aside}</span> : null}
      </h2>
      <div className="mt-1 space-y-1">{children}</div>
    </section>
  );
}

/** What speaks against one of the tests, once each, with the alternative and its source. */
function Conflicts({ tests }: Pick<RequestView, "tests">) {
  const cautions = new Map(tests.flatMap((test) => test.cautions.map((one) => [one.id, one])));
  const instead = tests.filter((test) => test.instead !== null);
  if (cautions.size === 0 && instead.length === 0) return null;
  return (
    <Part title="Take care">
      {[...cautions.values()].map((caution) => (
        <CautionText key={caution.id} caution={caution} />
      ))}
      {instead.map((test) => (
        <InsteadText key={test.id} instead={test.instead} citations={test.insteadCitations} />
      ))}
    </Part>
  );
}
