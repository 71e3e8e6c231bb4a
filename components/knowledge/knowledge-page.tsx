import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { KnowledgeNav, type KnowledgeTab } from "./knowledge-nav";

interface Props {
  readonly tab: KnowledgeTab;
  readonly title: string;
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the knowledge base: the way to its other parts, then the page. */
export function KnowledgePage({ tab, ...page }: Props) {
  return (
    <>
      <KnowledgeNav tab={tab} />
      <Page {...page} />
    </>
  );
}
