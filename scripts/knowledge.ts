// npm run --silent knowledge [-- --report]: the whole knowledge base as JSON, or as Markdown for clinical review.
import { knowledgeBase } from "../lib/clinical/knowledge/knowledge-base.ts";
import { knowledgeHash } from "../lib/clinical/knowledge/version.ts";
import { knowledgeReport } from "./knowledge-report.ts";

if (process.argv.includes("--report")) console.log(knowledgeReport());
else console.log(JSON.stringify({ ...knowledgeBase, hash: knowledgeHash }, null, 2));
