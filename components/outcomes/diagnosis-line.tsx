import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { DiagnosisStanding } from "@/lib/features/outcomes/view";

interface Props {
  readonly presentationId: string;
  readonly standing: DiagnosisStanding;
  readonly mayRecord: boolean;
}

/** Above the assessment: what was found in the end, or that a cause was found and is not recorded. */
export function DiagnosisLine({ presentationId, standing: { names, missing }, mayRecord }: Props) {
  if (names.length === 0 && !missing) return null;
  return (
    <div className="max-w-360 px-4 pt-4 lg:px-6 print:px-0">
      <Notice tone={missing ? "warning" : "plain"}>
        <p>
          {missing ? (
            <strong className="font-semibold">
              A cause was found, and no diagnosis is recorded.
            </strong>
          ) : (
            <>
              Confirmed diagnosis: <strong className="font-semibold">{names.join("; ")}</strong>.
            </>
          )}{" "}
          <TextLink href={`/presentations/${presentationId}/diagnosis`}>
            {missing && mayRecord ? "Record the diagnosis" : "Diagnosis"}
          </TextLink>
        </p>
      </Notice>
    </div>
  );
}
