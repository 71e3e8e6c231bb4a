import { expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "./mutations.ts";
import { presentationInput } from "./schema.ts";
import { newPatient } from "./testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const patientId = await newPatient(clinician);

function sent(freeText: string) {
  const form = new FormData();
  form.set("patientId", patientId);
  form.set("idempotencyKey", crypto.randomUUID());
  form.set("freeText", freeText);
  return presentationInput("2026-11-24").safeParse(fieldsFromForm(form));
}

async function kept(freeText: string): Promise<string> {
  const { id } = await recordPresentation(clinician, sent(freeText).data ?? expect.fail("refused"));
  const revision = await inPractice(clinician, (tx) =>
    tx.presentationRevision.findFirstOrThrow({ where: { presentationId: id } }),
  );
  return revision.freeText;
}

it("of 100,000 characters comes back as it was typed, and one more is refused by name", async () => {
  const words = "Rücken\n\t„weh“ ≥3 d 👩\u200d⚕️ نا\u200cمه % \\ ' \" <b>".repeat(5000);
  const text = [...words].slice(0, 100_000).join("");
  expect(await kept(text)).toBe(text);
  expect(sent(`${text}x`).error?.issues).toMatchObject([
    { path: ["freeText"], message: "Shorten the free text to 100,000 characters or fewer" },
  ]);
});

it("loses what can neither be seen nor stored, and nothing beside it", async () => {
  expect(await kept("a\0b\u0007c\u202ed\u200be\ufefff\r\ng\ud800h\u2066i")).toBe(
    "abcdef\ng\ufffdhi",
  );
});
