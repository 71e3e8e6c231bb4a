/** Rises with every change of content. The specification these constants encode is 1.1.0. */
export const knowledgeVersion = "1.4.0";

/** SHA-256 of the canonical JSON of the knowledge base; a test recomputes it. */
export const knowledgeHash =
  "sha256:c3dc1ae2b082e6024eb47852016f8d7e061b960647fe008be654224ddef0c664";
