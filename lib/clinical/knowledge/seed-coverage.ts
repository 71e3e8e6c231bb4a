import { seedCauses } from "./seed-coverage/causes.ts";
import type { SeedPhrase } from "./seed-coverage/seed-phrase.ts";
import { seedSigns } from "./seed-coverage/signs.ts";
import { seedTests } from "./seed-coverage/tests.ts";
import { seedTreatments } from "./seed-coverage/treatments-and-relief.ts";

/** Every phrase of the articles from which the product started, and what it has become. */
export const seedPhrases: readonly SeedPhrase[] = [
  ...seedSigns,
  ...seedCauses,
  ...seedTests,
  ...seedTreatments,
];
