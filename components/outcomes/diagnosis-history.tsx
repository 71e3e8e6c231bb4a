import { randomUUID } from "node:crypto";
import { buttonClass } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { DiagnosisRecord, DiagnosisHistory as History } from "@/lib/features/outcomes/view";
import { TakeBackForm } from "./take-back-form";

interface Props {
  readonly history: History;
  readonly presentationId: string;
  readonly mayRecord: boolean;
}

/** One diagnosis as it stands, with what was recorded before it. */
export function DiagnosisHistory({ history: { now, before }, presentationId, mayRecord }: Props) {
  const about = now.lines[0]?.value ?? "";
  return (
    <article className="border border-line bg-surface px-4 py-3">
      <Recorded record={now} />
      {now.values ? (
        <Lines record={now} />
      ) : (
        <p className="mt-1 font-medium">Taken back. No diagnosis stands here.</p>
      )}
      {mayRecord && now.values ? (
        <div className="screen-only mt-3 flex flex-wrap gap-2">
          <TextLink
            href={`/presentations/${presentationId}/diagnosis?correct=${now.id}#form`}
            look={buttonClass("secondary")}
          >
            Correct…<span className="sr-only"> {about}</span>
          </TextLink>
          <TakeBackForm what="diagnosis" id={now.id} about={about} idempotencyKey={randomUUID()} />
        </div>
      ) : null}
      {before.length > 0 ? (
        <details className="printed mt-3 border-t border-line pt-2 text-sm">
          <summary className="cursor-pointer text-accent">
            {before.length === 1 ? "What it said before" : `What it said before (${before.length})`}
          </summary>
          {before.map((record) => (
            <div key={record.id} className="mt-2">
              <Recorded record={record} />
              <Lines record={record} />
            </div>
          ))}
        </details>
      ) : null}
    </article>
  );
}

function Recorded({
  record: { recordedBy, recordedAt, reason },
}: {
  readonly record: DiagnosisRecord;
}) {
  return (
    <p className="text-sm text-quiet">
      Recorded by {recordedBy}, <Moment at={recordedAt} />
      {reason ? <>, because: {reason}</> : null}
    </p>
  );
}

function Lines({ record: { lines } }: { readonly record: DiagnosisRecord }) {
  return (
    <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[14rem_minmax(0,1fr)]">
      {lines.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-quiet">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
