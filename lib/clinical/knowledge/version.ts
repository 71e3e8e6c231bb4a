/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.2.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:5d79ee30f66ae8e8910bda5534c8347e7ef4d7765cc0f4d0fbe2fe6581347fbf";
