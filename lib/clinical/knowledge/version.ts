/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.3.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:67721c8cac175657a1f3a0d8f89b86ad98b4aa8650a318109d39ae4176caa2b1";
