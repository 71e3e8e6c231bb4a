import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import { type KnowledgeKind, knowledgeKinds } from "@/lib/features/knowledge/view";
import { kindNames } from "./knowledge-words";

export type KnowledgeTab = "overview" | KnowledgeKind | "versions";

const tabs: readonly { readonly tab: KnowledgeTab; readonly href: Route; readonly name: string }[] =
  [
    { tab: "overview", href: "/knowledge", name: "Overview" },
    ...knowledgeKinds.map((kind) => ({
      tab: kind,
      href: `/knowledge/${kind}` as Route,
      name: kindNames[kind],
    })),
    { tab: "versions", href: "/knowledge/versions", name: "Versions" },
  ];

/** The parts of the knowledge base. */
export function KnowledgeNav({ tab }: { readonly tab: KnowledgeTab }) {
  return (
    <nav aria-label="Knowledge" className="screen-only border-b border-line px-4 lg:px-6">
      <ul className="-mb-px flex flex-wrap gap-x-5 max-lg:gap-x-4 max-lg:text-sm">
        {tabs.map(({ tab: other, href, name }) => (
          <li key={other}>
            <TextLink
              href={href}
              aria-current={other === tab ? "page" : undefined}
              look="touchable flex h-9 items-center border-b-2 border-transparent text-quiet -outline-offset-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
