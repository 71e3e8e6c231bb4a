// npm run --silent knowledge [-- --report]: the whole knowledge base as JSON, or as Markdown for clinical review.

import { calculators } from "../lib/clinical/calculators/calculators.ts";
import { linkedInstruments } from "../lib/clinical/calculators/linked-instruments.ts";
import { guards } from "../lib/clinical/knowledge/guards.ts";
import { hazards } from "../lib/clinical/knowledge/hazards.ts";
import { knowledgeBase } from "../lib/clinical/knowledge/knowledge-base.ts";
import { seedCorrections } from "../lib/clinical/knowledge/seed-corrections.ts";
import { seedPhrases } from "../lib/clinical/knowledge/seed-coverage.ts";
import { knowledgeHash } from "../lib/clinical/knowledge/version.ts";
import { knowledgeReport } from "./knowledge-report.ts";

/** What changes no assessment: outside the hash. */
const beside = {
  calculators,
  linked_instruments: linkedInstruments,
  hazards,
  guards,
  seed_coverage: seedPhrases,
  seed_corrections: seedCorrections,
};

if (process.argv.includes("--report")) console.log(knowledgeReport());
else console.log(JSON.stringify({ ...knowledgeBase, ...beside, hash: knowledgeHash }, null, 2));
