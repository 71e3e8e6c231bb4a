/** Version of the specification these constants encode. */
export const knowledgeVersion = "1.1.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:30347405b732bb019f8c96bb5c03b4f4321fb221d2b32aa77f8c21631d5156ab";
