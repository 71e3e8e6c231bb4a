import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { cautions } from "@/lib/clinical/knowledge/cautions";
import { type InvestigationId, investigationsById } from "@/lib/clinical/knowledge/investigations";
import type { Citation } from "@/lib/clinical/knowledge/model";
import {
  type AlternativesTo,
  alternativesTo,
  type NeverOffered,
  neverOffered,
} from "@/lib/features/knowledge/alternatives-to";
import { entryHref } from "./knowledge-address";
import { SourcesList } from "./sources-list";

/** What may be done in place of a test that is unsafe. */
export function Instead({ test }: { readonly test: InvestigationId }) {
  const ways = alternativesTo(test);
  return (
    <Section id="instead" title="In its place when it is unsafe">
      {ways.length === 0 ? (
        <p className="text-quiet">No alternative in the specification.</p>
      ) : null}
      <div className="space-y-4">
        {ways.map((way) => (
          <Way key={way.unsafeUnder.join()} way={way} />
        ))}
        {neverOffered(ways.flatMap(({ tests }) => tests)).map((never) => (
          <Never key={never.tests.join()} never={never} />
        ))}
      </div>
    </Section>
  );
}

function Way({ way: { tests, unsafeUnder, provisos, sources } }: { readonly way: AlternativesTo }) {
  const under = cautions.filter(({ id }) => unsafeUnder.includes(id));
  return (
    <div className="border-t border-line pt-1.5">
      <ol className="ml-4 list-decimal space-y-1.5">
        {tests.map((id) => (
          <li key={id}>
            <TextLink href={entryHref("investigations", id)}>
              {investigationsById[id].shortLabel}
            </TextLink>
          </li>
        ))}
      </ol>
      <p className="mt-1.5 text-quiet">While one of these holds:</p>
      <ul className="ml-4 list-disc space-y-1.5">
        {under.map(({ id, text }) => (
          <li key={id}>
            <TextLink href={entryHref("cautions", id)}>{text}</TextLink>
          </li>
        ))}
      </ul>
      {provisos.map((proviso) => (
        <p key={proviso} className="mt-1.5">
          {proviso}
        </p>
      ))}
      <FoldedSources citations={sources} />
    </div>
  );
}

function Never({ never: { tests, under, when, sources } }: { readonly never: NeverOffered }) {
  const held = cautions.filter(({ id }) => under.includes(id));
  return (
    <div className="border-t border-line pt-1.5">
      <p>
        {tests.map((id) => investigationsById[id].shortLabel).join(", ")} is never offered when:{" "}
        {when}
      </p>
      {held.map(({ id, text }) => (
        <p key={id} className="mt-1.5">
          Nor under: <TextLink href={entryHref("cautions", id)}>{text}</TextLink>
        </p>
      ))}
      <FoldedSources citations={sources} />
    </div>
  );
}

function FoldedSources({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <details className="mt-1.5">
      <summary className="touchable cursor-pointer text-accent underline underline-offset-3">
        {citations.length === 1 ? "1 source" : `${citations.length} sources`}
      </summary>
      <SourcesList citations={citations} />
    </details>
  );
}
