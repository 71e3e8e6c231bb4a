import { z } from "zod";

/** Control and format characters, but not line feed, tab and the joiners that scripts and emoji need. */
const invisible = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Free text: line ends made one, what cannot be seen or stored taken out, nothing else changed. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(invisible, "");
}

/** One line: as free text, composed, with single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A required line with a letter in it, of up to `longest` characters; `what` names it in the messages. */
export function lineInput(what: string, longest: number) {
  return z
    .string(`Enter ${what}`)
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .regex(/\p{L}/u, {
          error: ({ input }) =>
            input === "" ? `Enter ${what}` : `Enter ${what} with at least one letter`,
        })
        .max(longest, `Shorten ${what} to ${longest} characters or fewer`),
    );
}

/** Optional free text of up to `longest` characters; absent gives "". */
export function textInput(what: string, longest: number) {
  return z
    .string()
    .default("")
    .transform(cleanText)
    .pipe(
      z
        .string()
        .max(longest, `Shorten ${what} to ${longest.toLocaleString("en-GB")} characters or fewer`),
    );
}
