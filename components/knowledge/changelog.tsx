import { Section } from "@/components/ui/section";
import type { Block, readChangelog, Words } from "@/lib/features/knowledge/changelog";

interface Props {
  readonly changelog: ReturnType<typeof readChangelog>;
}

/** What changed in the medicine, newest version first. */
export function Changelog({ changelog: { intro, versions } }: Props) {
  return (
    <div className="min-w-0 max-w-[75ch] space-y-6">
      <Blocks blocks={intro} />
      {versions.map(({ version, title, blocks }) => (
        <Section key={version} id={`version-${version}`} title={title}>
          <Blocks blocks={blocks} />
        </Section>
      ))}
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="space-y-2">
      {blocks.map((block) => (
        <BlockText key={JSON.stringify(block)} block={block} />
      ))}
    </div>
  );
}

function BlockText({ block }: { readonly block: Block }) {
  if (block.kind === "list") {
    return (
      <ul className="ml-4 list-disc space-y-1">
        {block.items.map((words) => (
          <li key={JSON.stringify(words)}>
            <InlineWords words={words} />
          </li>
        ))}
      </ul>
    );
  }
  if (block.kind === "heading") {
    return (
      <h3 className="pt-2 font-medium">
        <InlineWords words={block.words} />
      </h3>
    );
  }
  return (
    <p>
      <InlineWords words={block.words} />
    </p>
  );
}

function InlineWords({ words }: { readonly words: readonly Words[] }) {
  return words.map(({ look, text }, place) => {
    const key = `${place} ${text}`;
    if (look === "code") {
      return (
        <code key={key} className="font-mono">
          {text}
        </code>
      );
    }
    return look === "strong" ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
  });
}
