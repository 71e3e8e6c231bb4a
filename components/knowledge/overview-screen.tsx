import { buttonClass } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { knowledgeVersion } from "@/lib/clinical/knowledge/version";
import type { SearchResult } from "@/lib/features/knowledge/view";
import { Contents } from "./contents";
import { Disagreements } from "./disagreements";
import { KnowledgePage } from "./knowledge-page";
import { SearchForm } from "./search-form";
import { SearchResults } from "./search-results";

interface Props {
  readonly result: SearchResult;
}

/** The way into the knowledge base: by word, or by kind. */
export function OverviewScreen({ result }: Props) {
  return (
    <KnowledgePage
      tab="overview"
      title="Knowledge"
      summary={
        <>
          What the product says, and what it rests on. Version{" "}
          <span className="font-mono">{knowledgeVersion}</span>, no clinical review yet.
        </>
      }
      actions={
        <>
          <TextLink href="/calculators" look={buttonClass("secondary")}>
            Calculators
          </TextLink>
          <TextLink href="/knowledge/try" look={buttonClass("secondary")}>
            What-if pad
          </TextLink>
        </>
      }
    >
      <SearchForm query={result.query} />
      {result.query === "" ? (
        <div className="grid gap-x-10 gap-y-7 xl:grid-cols-2">
          <Contents />
          <Disagreements />
        </div>
      ) : (
        <SearchResults result={result} />
      )}
    </KnowledgePage>
  );
}
