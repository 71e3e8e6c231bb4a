import { mostAtOnce } from "@/lib/features/follow-up/each-schema";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The loops named in the address, each once, as many as go at once; what is no id is left out. */
export function readSelected(query: Readonly<Record<string, string | string[] | undefined>>) {
  const named = [query["loop"] ?? []].flat().filter((id) => uuid.test(id));
  return [...new Set(named)].slice(0, mostAtOnce);
}
