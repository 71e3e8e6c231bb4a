import type { Route } from "next";
import type { KnowledgeKind } from "@/lib/features/knowledge/view";

/** Kinds whose entries have no page of their own: they stand in the list, which leads to them. */
const listed: readonly KnowledgeKind[] = ["cautions", "conditions"];

/** Where one entry of the knowledge base is shown. */
export function entryHref(kind: KnowledgeKind, id: string): Route {
  const part = encodeURIComponent(id);
  return listed.includes(kind)
    ? (`/knowledge/${kind}#${part}` as Route)
    : (`/knowledge/${kind}/${part}` as Route);
}

/** The page of a rule, with the presentation one came from. */
export function ruleHref(id: string, from: string | null): Route {
  const page = entryHref("rules", id);
  return from === null ? page : (`${page}?from=${encodeURIComponent(from)}` as Route);
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the address; given twice, the first counts. null for none. */
export function oneOf(query: Query, name: string): string | null {
  const [first] = [query[name]].flat();
  return first ? first : null;
}
