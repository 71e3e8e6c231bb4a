/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.2.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:b7f6c0a0bafe0dd59bffa8d07b2d8fdce4bae5bbf566729c8f2096be9873f322";
