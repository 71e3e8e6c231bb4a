/** Version of the specification these constants encode. */
export const knowledgeVersion = "1.1.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash = "sha256:unset";
