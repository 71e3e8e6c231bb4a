/** One version of the knowledge base, as its changelog tells it. */
export interface ChangelogVersion {
  /** "1.1.0" */
  readonly version: string;
  /** "1.1.0 (2026-11-21)" */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly words: readonly Words[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Words[])[] };

export interface Words {
  readonly look: "plain" | "code" | "strong";
  readonly text: string;
}

/**
 * Reads the Markdown of the knowledge changelog: headings, paragraphs, flat lists, `code` and **strong**. Anything
 * else stays as it is written; nothing is left out.
 */
export function readChangelog(markdown: string): {
  readonly intro: readonly Block[];
  readonly versions: readonly ChangelogVersion[];
} {
  const [intro = "", ...sections] = markdown.replaceAll("\r\n", "\n").split(/^## /m);
  return { intro: blocksOf(intro.replace(/^# .*$/m, "")), versions: sections.map(versionOf) };
}

/** The words of a block as they are read out. */
export function plainText(words: readonly Words[]): string {
  return words.map(({ text }) => text).join("");
}

function versionOf(section: string): ChangelogVersion {
  const [title = "", ...lines] = section.split("\n");
  const [version = title] = title.split(" ");
  return { version, title: title.trim(), blocks: blocksOf(lines.join("\n")) };
}

/** A blank line ends a block; so does a heading, and the first item of a list. */
function blocksOf(text: string): Block[] {
  return text
    .replaceAll(/^(#{3,} .*)$/gm, "\n$1\n")
    .replaceAll(/^(?![-*] |\s)(.+)\n(?=[-*] )/gm, "$1\n\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(blockOf);
}

function blockOf(part: string): Block {
  const heading = /^#{3,} (.*)$/.exec(part)?.[1];
  if (heading) return { kind: "heading", words: wordsOf(heading) };
  if (!/^[-*] /.test(part)) return { kind: "paragraph", words: wordsOf(part) };
  const items = part.replace(/^[-*] /, "").split(/\n[-*] /);
  return { kind: "list", items: items.map(wordsOf) };
}

function wordsOf(text: string): Words[] {
  return text
    .replaceAll(/\s*\n\s*/g, " ")
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== "")
    .map((part): Words => {
      if (/^`[^`]+`$/.test(part)) return { look: "code", text: part.slice(1, -1) };
      if (/^\*\*[^*]+\*\*$/.test(part)) return { look: "strong", text: part.slice(2, -2) };
      return { look: "plain", text: part };
    });
}
