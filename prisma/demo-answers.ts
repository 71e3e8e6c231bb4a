import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Answers } from "../lib/clinical/engine/answers.ts";
import { answersSchema } from "../lib/features/assessments/schema.ts";
import type { DemoPatient } from "./demo-patient.ts";

const vignettes = path.resolve(import.meta.dirname, "../lib/clinical/vignettes");
const vignetteSchema = z.object({ findings: answersSchema() });

/** The answers of the vignette, where there is one, with the patient's own over them. */
export function demoAnswers({ vignette, answers = {} }: DemoPatient): Answers {
  if (!vignette) return answers;
  const file = readFileSync(path.join(vignettes, `${vignette}.json`), "utf8");
  return { ...vignetteSchema.parse(JSON.parse(file)).findings, ...answers };
}
