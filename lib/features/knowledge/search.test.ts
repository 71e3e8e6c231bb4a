import { describe, expect, it } from "vitest";
import { searchKnowledge } from "./search.ts";
import type { KnowledgeKind } from "./view.ts";

const idsOf = (query: string, kind: KnowledgeKind) =>
  searchKnowledge(query)
    .groups.filter((group) => group.kind === kind)
    .flatMap(({ hits }) => hits.map(({ id }) => id));

describe("the search of the knowledge base", () => {
  it("puts the entry with that id first, by code, by whole id and in any case", () => {
    expect(idsOf("E05", "rules")[0]).toBe("E05_mscc");
    expect(idsOf("e05_MSCC", "rules")[0]).toBe("E05_mscc");
    const [first] = searchKnowledge("weight_loss_unexplained").groups;
    expect([first?.kind, first?.hits[0]?.id]).toEqual(["findings", "weight_loss_unexplained"]);
  });

  it("puts the kind first that holds the entry with that id", () => {
    expect(searchKnowledge("sepsis").groups[0]).toMatchObject({ kind: "conditions" });
  });

  it("reads no more than a hundred characters", () => {
    expect(searchKnowledge("z".repeat(5_000)).query).toHaveLength(100);
  });

  it("ranks what is named so before what only mentions it", () => {
    const hits = idsOf("fever", "findings");
    expect(hits[0]).toBe("fever");
    const titles = searchKnowledge("cauda equina").groups.flatMap(({ kind, hits }) =>
      kind === "rules" ? hits.map(({ title }) => /cauda equina/i.test(title)) : [],
    );
    expect(titles).toContain(true);
    expect(titles).toContain(false);
    expect(titles.lastIndexOf(true)).toBeLessThan(titles.indexOf(false));
  });

  it("minds neither the order of words nor their number", () => {
    expect(searchKnowledge("weight loss").groups).toEqual(searchKnowledge("loss weights").groups);
    expect(idsOf("spinal metastases", "conditions")).toContain("spinal_malignancy");
    expect(idsOf("metastasis spine", "rules")).toContain("U01_spinal_mets");
  });

  it("finds by patient wording, by words of a rule, by source and by code", () => {
    expect(idsOf("have you ever had cancer", "findings")[0]).toBe("cancer_history");
    expect(idsOf("not answered no", "rules")).toContain("U13_fever_alone");
    expect(idsOf("Katzouraki", "rules")).toEqual(["E07_ces"]);
    expect(idsOf("30679-5", "investigations")).toContain("mri_lumbar_wo");
    expect(idsOf("NG234", "sources")[0]).toBe("NG234");
  });

  it("wants every word", () => {
    expect(searchKnowledge("fever zebra")).toEqual({ query: "fever zebra", total: 0, groups: [] });
  });

  it("counts what it lists, and lists nothing twice", () => {
    const { total, groups } = searchKnowledge("pain");
    expect(groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(total);
    for (const { hits } of groups) expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
  });

  it.each(["", "   ", "!?", "constructor", "\\", "%", "z".repeat(5_000)])(
    "answers %j without failing",
    (query) => {
      expect(searchKnowledge(query).total).toBe(0);
    },
  );
});
