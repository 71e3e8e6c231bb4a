import { hazardsGuardedByCaution } from "@/lib/clinical/engine/hazards-guarded";
import { outlineOf } from "@/lib/clinical/engine/rule-outline";
import { ruleInWords } from "@/lib/clinical/engine/rule-text";
import { type Caution, cautions } from "@/lib/clinical/knowledge/cautions";
import { FactsList } from "./facts-list";
import { hazardNames } from "./hazards-list";
import { KnowledgePage } from "./knowledge-page";
import { affectsNames } from "./knowledge-words";
import { Outline } from "./outline";
import { SourcesList } from "./sources-list";

/** Every caution: what it says, when it holds, what it touches and what it rests on. */
export function CautionsScreen() {
  return (
    <KnowledgePage
      tab="cautions"
      title="Cautions"
      summary={`${cautions.length} cautions, raised once the rules have spoken, beside the test or treatment they belong to`}
    >
      <ul className="border-t border-line">
        {cautions.map((caution) => (
          <li key={caution.id} id={caution.id} className="border-b border-line py-4">
            <CautionEntry caution={caution} />
          </li>
        ))}
      </ul>
    </KnowledgePage>
  );
}

function CautionEntry({ caution }: { readonly caution: Caution }) {
  const { id, text, affects, when, sources } = caution;
  const guards = hazardsGuardedByCaution(id);
  return (
    <div className="grid gap-x-8 gap-y-3 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0 space-y-2">
        <h2 className="max-w-[75ch] font-medium">{text}</h2>
        <FactsList
          facts={[
            { name: "Id", value: <span className="font-mono break-all">{id}</span> },
            { name: "Touches", value: affects.map((one) => affectsNames[one]).join(", ") },
            {
              name: "Guards against",
              value:
                guards.length > 0
                  ? hazardNames(guards)
                  : "None of the hazards of the log by itself",
            },
            { name: "Raised when", value: ruleInWords({ when }) },
          ]}
        />
        <details>
          <summary className="touchable cursor-pointer text-sm text-accent underline underline-offset-3">
            Line by line<span className="sr-only">: {id}</span>
          </summary>
          <Outline line={outlineOf(when)} facts={null} />
        </details>
      </div>
      <div className="min-w-0 text-sm">
        <SourcesList citations={sources} />
      </div>
    </div>
  );
}
