/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.2.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:8bbb2dccb2baf6844c5da1d213d3f4dae6a10fbb32012e3dd402036ac9eb3f17";
