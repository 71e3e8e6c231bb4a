import { z } from "zod";
import { mostBytes } from "./import-columns.ts";

const tooLarge = "The file is larger than 1 MB. Split it, and import the parts one by one.";

/** The text of a file. A form sends each end of a line as two characters: measured is what the file had. */
export const csvText = z
  .string("Choose a file or paste its text")
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .refine((text) => text.trim() !== "", "Choose a file or paste its text")
  .refine((text) => Buffer.byteLength(text) <= mostBytes, tooLarge);

export const importInput = z.object({
  csv: csvText,
  /** How many the check said are imported. */
  expected: z.coerce.number("Check the file again").int().min(1, "There is no row to import"),
  idempotencyKey: z.uuid("Check the file again"),
});

export type ImportInput = z.output<typeof importInput>;

const notText =
  "The file is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8” and choose it again.";

/** The text of an uploaded file, or why there is none. */
export async function textOfFile(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > mostBytes) return { problem: tooLarge };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.includes("\u0000") ? { problem: notText } : { text };
  } catch {
    return { problem: notText };
  }
}
