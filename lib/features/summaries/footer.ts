import { knowledgeHash, knowledgeVersion } from "../../clinical/knowledge/version.ts";
import type { PresentationView } from "../presentations/view.ts";
import type { SummaryFooter } from "./view.ts";

/** Who may use this product and for what (specification, section 10.2). */
export const intendedUse =
  "Supports licensed clinicians assessing adults and young people with back pain. " +
  "Not for self-use by patients. Not a substitute for clinical judgement or emergency triage. " +
  "Not for imaging interpretation. Not validated; not regulatory cleared.";

export const limits = "Absence of red flags does not exclude serious disease.";

/** Specification, section 0.5: the wording differs, the timings do not. */
const profileWords = {
  UK: "UK timings and wording",
  US: "US wording, UK timings",
} as const;

/** What stands under every summary; the version is that of the assessment, else the present one. */
export function summaryFooter({ assessment }: Pick<PresentationView, "assessment">): SummaryFooter {
  const version = assessment?.knowledge_version ?? knowledgeVersion;
  const hash = assessment?.knowledge_hash ?? knowledgeHash;
  return {
    knowledge: `Knowledge ${version} (${hash.slice(0, "sha256:".length + 12)})`,
    profile: assessment && profileWords[assessment.guideline_profile],
    review: "Knowledge not yet reviewed by a clinician.",
    intendedUse,
    limits,
  };
}
