import { type Source, sources } from "../../clinical/knowledge/sources.ts";

/** The sources a published figure names in its tags: "[V:DOWNIE13; M:COCH13]". Keys without an entry are left out. */
export function accuracySources(accuracy: string): Source[] {
  const tags = [...accuracy.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inside = ""]) =>
    inside.split(/[;,/]/),
  );
  const keys = new Set(tags.map((tag) => tag.replace(/^\s*(?:V2|V|M)\s*:?\s*/, "").trim()));
  return sources.filter(({ id }) => keys.has(id));
}
