import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Patient } from "./cql-evaluator.ts";
import { asOf } from "./random-patients.ts";

const folder = path.resolve(import.meta.dirname, "../../lib/clinical/vignettes");

/** The patients of the vignettes: the files there that hold the findings of one patient. */
export function vignettePatients(): Patient[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const { findings, as_of = asOf } = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
      return findings ? [{ name, answers: findings, asOf: as_of }] : [];
    });
}
