/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.3.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:0dac860b610bccd085916dd2776dcdbbba018e6932e8f15dbcf1e3646922fc05";
