/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.2.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:c1d12d44e568ffb8d16d4ec944ac20b5e6ec57242bceacb049790292490aff73";
