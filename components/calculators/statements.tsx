import { Evidence } from "@/components/assessment/evidence";
import { Figure } from "@/components/assessment/figure";
import type { Statement } from "@/lib/clinical/calculators/model";
import { evidenceWords, sourceInWords } from "@/lib/features/summaries/source-in-words";

/** Sentences with what they rest on, said once for those that share it; in full at the foot of the page. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ul className="space-y-1.5">
      {statements.map(({ text, figure, source }, place) => (
        <li key={text}>
          <p>{figure ? <Figure>{text}</Figure> : text}</p>
          {statements[place + 1]?.source === source ? null : (
            <p className="text-sm text-quiet">
              {sourceInWords(source.text, source)}{" "}
              <Evidence evidence={source.evidence} evidenceText={evidenceWords[source.evidence]} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
