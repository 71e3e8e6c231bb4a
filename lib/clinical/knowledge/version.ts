/** Version of the specification these constants encode. */
export const knowledgeVersion = "1.1.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:1b69bab6fb269139f51e87c16249c74a829b4b519246e3b11fbaeed00c745edc";
