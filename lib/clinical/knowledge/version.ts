/** Version of the specification these constants encode. */
export const knowledgeVersion = "1.1.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:09e3909475bfcd0b126e8cb4957aefb3a1cca5d0b7b696106f192c1c3e33a1a7";
