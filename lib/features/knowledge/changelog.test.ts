import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledgeVersion } from "../../clinical/knowledge/version.ts";
import { plainText, readChangelog } from "./changelog.ts";
import { changesOf } from "./changelog-mentions.ts";

const sample = `# Knowledge changelog

Read \`this\` **first**.

## 1.2.0 (2027-01-02)

### New
Two lists follow:
- one line
  and its second
- E22 to E25, and U05_x alone

After the list.

## 1.1.0 (2026-11-21)

E2 is named.
`;

describe("the knowledge changelog", () => {
  it("is read into versions and blocks, with nothing left out", () => {
    const { intro, versions } = readChangelog(sample);
    expect(intro).toEqual([
      {
        kind: "paragraph",
        words: [
          { look: "plain", text: "Read " },
          { look: "code", text: "this" },
          { look: "plain", text: " " },
          { look: "strong", text: "first" },
          { look: "plain", text: "." },
        ],
      },
    ]);
    expect(versions.map(({ version, title }) => [version, title])).toEqual([
      ["1.2.0", "1.2.0 (2027-01-02)"],
      ["1.1.0", "1.1.0 (2026-11-21)"],
    ]);
    const [newest] = versions;
    expect(newest?.blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "paragraph",
    ]);
    const list = newest?.blocks[2];
    expect(list?.kind === "list" && list.items.map(plainText)).toEqual([
      "one line and its second",
      "E22 to E25, and U05_x alone",
    ]);
  });

  it("takes markup of other kinds, and none at all, as it is", () => {
    const words = readChangelog("## 1.0.0\n<script>a</script> [x](y) `open **half").versions[0];
    expect(
      words?.blocks.map((block) => block.kind === "paragraph" && plainText(block.words)),
    ).toEqual(["<script>a</script> [x](y) `open **half"]);
    expect(readChangelog("")).toEqual({ intro: [], versions: [] });
  });

  it("tells what changed about a rule, by its code or within a range", () => {
    const { versions } = readChangelog(sample);
    const notes = (id: Parameters<typeof changesOf>[0]) =>
      changesOf(id, versions).map(({ version }) => version);
    expect(notes("E24_bilateral_ascending_numbness")).toEqual(["1.2.0"]);
    expect(notes("U05_severe_motor_unilateral")).toEqual(["1.2.0"]);
    expect(notes("E20_weakness_with_flags")).toEqual([]);
    expect(notes("E26_fever_high_markers")).toEqual([]);
  });

  it("begins, in the repository, with the present version", () => {
    const { versions } = readChangelog(readFileSync("lib/clinical/knowledge/CHANGELOG.md", "utf8"));
    expect(versions[0]?.version).toBe(knowledgeVersion);
    expect(versions.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });
});
