import type { FormValues } from "../../platform/action-state.ts";
import type { DraftStart } from "./view.ts";

/** What a browser keeps while the server is out of reach. */
export interface DraftCopy {
  readonly draftId: string;
  /** The draft's version on the server when the copy was made; 0: the server has none. */
  readonly version: number;
  readonly values: FormValues;
  /** YYYY-MM-DD: the day of the consultation in which it was asked. */
  readonly askedOn: string;
  /** "14:02": since when the server does not have it. */
  readonly clock: string;
}

const nonceLength = 12;

/** Encrypts a copy so that only the page of the same user can read it. */
export async function sealCopy(
  copy: DraftCopy,
  { name, key }: DraftStart["copy"],
): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const plain = new TextEncoder().encode(JSON.stringify(copy));
  const sealed = await crypto.subtle.encrypt(cipher(nonce, name), await importKey(key), plain);
  return toText(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
}

/** null for what was sealed for somebody else or under another name, and for anything else. */
export async function openCopy(
  text: string,
  { name, key }: DraftStart["copy"],
): Promise<DraftCopy | null> {
  try {
    const bytes = fromText(text);
    const open = cipher(bytes.slice(0, nonceLength), name);
    const plain = await crypto.subtle.decrypt(open, await importKey(key), bytes.slice(nonceLength));
    // The cipher vouches for it: only sealCopy can have written this.
    return JSON.parse(new TextDecoder().decode(plain)) as DraftCopy;
  } catch {
    return null;
  }
}

function cipher(iv: Uint8Array<ArrayBuffer>, name: string) {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) };
}

function importKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", fromText(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

function toText(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Base64, also in the alphabet for addresses. */
function fromText(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
