/** A body that says it is JSON and weighs no more than `largest` bytes. It is read no further than that. */
export async function readJson(
  request: Request,
  largest: number,
): Promise<{ readonly json: unknown } | { readonly problem: "too-large" | "unreadable" }> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    return { problem: "unreadable" };
  }
  const bytes = await readUpTo(request, largest);
  if (bytes === null) return { problem: "too-large" };
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { problem: "unreadable" };
  }
}

async function readUpTo(request: Request, largest: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > largest) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
