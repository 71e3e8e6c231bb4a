/** The value of a text, or what is wrong with it, by field: JSON.parse alone hides a key that is given twice. */
export type ReadJson = { readonly value: unknown } | { readonly problems: readonly string[] };

export function readJson(text: string): ReadJson {
  const { repeated, notJson } = scan(text);
  const value = parsed(text);
  if (value === undefined) {
    return { problems: [notJson[0] ?? "is not JSON"] };
  }
  if (repeated.length > 0) {
    return { problems: repeated.map((field) => `${field} is given twice`) };
  }
  return { value };
}

/** undefined is no JSON value: the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Level {
  readonly keys: Set<string> | null;
  /** The key or place that is being read. */
  at: string | number;
}

interface Scanned {
  readonly repeated: string[];
  readonly notJson: string[];
}

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]|[^\s"{}[\],:]+/g;

function scan(text: string): Scanned {
  const levels: Level[] = [];
  const found: Scanned = { repeated: [], notJson: [] };
  const field = () => levels.map(({ at }) => at).join(".");
  for (const [token, colon] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), at: "" });
    else if (token === "[") levels.push({ keys: null, at: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (typeof level?.at === "number") level.at += 1;
    } else if (colon !== undefined && level?.keys) {
      const key = String(parsed(token.slice(0, -colon.length)));
      level.at = key;
      if (level.keys.has(key)) found.repeated.push(field());
      level.keys.add(key);
    } else if (level && parsed(token) === undefined)
      found.notJson.push(`${field()} is not JSON: ${token}`);
  }
  return found;
}
