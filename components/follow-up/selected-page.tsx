import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  readonly title: string;
  readonly summary: string;
  /** How many were selected, and how many of them can be changed here. */
  readonly asked: number;
  readonly usable: number;
  /** Why the others cannot. */
  readonly otherwise: string;
  readonly children: ReactNode;
}

/** A page for several loops at once. What was selected and is left out is said, never dropped silently. */
export function SelectedPage({ title, summary, asked, usable, otherwise, children }: Props) {
  const back = <TextLink href="/follow-up">Back to follow-up</TextLink>;
  return (
    <Page title={title} summary={summary} actions={back}>
      {usable < asked ? (
        <div className="mb-4">
          <Notice tone="warning">
            {asked - usable} of {asked} selected left out: {otherwise}.
          </Notice>
        </div>
      ) : null}
      {usable === 0 ? (
        <Empty title="No loop to change">
          <p>Select loops on the follow-up board first.</p>
        </Empty>
      ) : (
        children
      )}
    </Page>
  );
}
