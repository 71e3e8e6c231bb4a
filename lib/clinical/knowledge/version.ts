/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.2.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:16da8650b8a5559eb1926047b68677e66d7e4bb7b2c653ae109f86946f71ac82";
