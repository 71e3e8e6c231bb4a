/** What became of copying: "refused" by the browser, so that the text has to be copied by hand. */
export type Copied =
  | { readonly kind: "copied" }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "failed"; readonly why: string };

type Fetched = { readonly text: string } | { readonly why: string };

/** Fetches the note, which the audit trail records, and puts it on the clipboard. */
export async function copiedNote(address: string): Promise<Copied> {
  const fetched = fetchNote(address);
  const isWritten = await write(fetched).then(
    () => true,
    () => false,
  );
  const note = await fetched;
  if ("why" in note) return { kind: "failed", why: note.why };
  return isWritten ? { kind: "copied" } : { kind: "refused", text: note.text };
}

async function fetchNote(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    const words = await response.text();
    const isText = response.headers.get("content-type")?.startsWith("text/plain");
    if (!isText) return { why: "The server sent something else." };
    return response.ok ? { text: words } : { why: words };
  } catch {
    return { why: "The server could not be reached." };
  }
}

/** Begins at once, while the key press still counts: Safari refuses what starts after the answer. */
async function write(fetched: Promise<Fetched>): Promise<void> {
  const { clipboard } = navigator;
  if (typeof ClipboardItem === "undefined") return clipboard.writeText(await textOf(fetched));
  const text = textOf(fetched).then((words) => new Blob([words], { type: "text/plain" }));
  text.catch(() => undefined);
  await clipboard.write([new ClipboardItem({ "text/plain": text })]);
}

async function textOf(fetched: Promise<Fetched>): Promise<string> {
  const note = await fetched;
  if ("why" in note) throw new Error(note.why);
  return note.text;
}
