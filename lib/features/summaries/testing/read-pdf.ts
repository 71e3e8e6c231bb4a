import { inflateSync } from "node:zlib";

/** A PDF as this product writes it, read back without any outside program. */
export interface ReadPdf {
  /** The text of each page as far as it has ink (white text is left out), lines joined by single spaces. */
  readonly pages: readonly string[];
  /** All that is not a stream: dictionaries, structure, names. */
  readonly objects: string;
}

type Objects = ReadonlyMap<string, { readonly head: string; readonly stream: Buffer | null }>;

/** Reads the text of each page through the fonts' own character maps. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(bytes));
  const heads = [...objects.values()].map(({ head }) => head);
  const pages = heads.filter((head) => /\/Type \/Page\b/.test(head));
  return { pages: pages.map((page) => pageText(page, objects)), objects: heads.join("\n") };
}

function readObjects(bytes: Buffer): Objects {
  const source = bytes.toString("latin1");
  const found = source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, id = "", body = ""]) => {
      const [head = "", data] = body.split(/\nstream\n|^stream\n/);
      const raw =
        data === undefined ? null : Buffer.from(data.replace(/\nendstream$/, ""), "latin1");
      return [id, { head, stream: raw && head.includes("FlateDecode") ? inflateSync(raw) : raw }];
    }),
  );
}

function pageText(page: string, objects: Objects): string {
  const resources = follow(page, "Resources", objects);
  const fonts = new Map(
    [...(/\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? "").matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = "", id = ""]) => [name, characterMap(id, objects)],
    ),
  );
  const content = objects.get(reference(page, "Contents"))?.stream?.toString("latin1") ?? "";
  let font: ReadonlyMap<string, string> = new Map();
  const texts: string[] = [];
  let white = false;
  const operators = /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|([\d. ]+) scn/g;
  for (const [, name, shown, color] of content.matchAll(operators)) {
    if (name) font = fonts.get(name) ?? new Map();
    if (color) white = color.trim() === "1 1 1";
    if (shown && !white) texts.push(decode(shown, font));
  }
  return texts.join(" ").replaceAll(/[ \u00a0]+/g, " ");
}

function decode(shown: string, font: ReadonlyMap<string, string>): string {
  const hex = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, codes = ""]) => codes).join("");
  return (hex.match(/.{4}/g) ?? []).map((code) => font.get(code) ?? "\ufffd").join("");
}

/** Glyph code (four hex digits) to text, from the font's ToUnicode stream. */
function characterMap(fontId: string, objects: Objects): ReadonlyMap<string, string> {
  const head = objects.get(fontId)?.head ?? "";
  const cmap = objects.get(reference(head, "ToUnicode"))?.stream?.toString("latin1") ?? "";
  const ranges = cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g);
  return new Map(
    [...ranges].flatMap(([, first = "", list = ""]) =>
      [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, units = ""], index): [string, string] => [
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0"),
        Buffer.from(units.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
      ]),
    ),
  );
}

function reference(head: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? "";
}

function follow(head: string, key: string, objects: Objects): string {
  return objects.get(reference(head, key))?.head ?? "";
}
