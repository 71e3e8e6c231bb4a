/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.4.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:2829ddf4bc430465013164285d70980cd3878fc0cbade78715ec3b4cc6b574ad";
