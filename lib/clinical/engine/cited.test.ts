import { expect, it } from "vitest";
import type { Citation, EvidenceTag } from "../knowledge/model.ts";
import { cited } from "./cited.ts";

const citation = (text: string, evidence: EvidenceTag): Citation => ({
  source: "memory",
  text,
  evidence,
});

it("gives the sources in their order and the weakest evidence among them", () => {
  expect(cited([citation("A", "M"), citation("B", "V")])).toEqual({
    source: "A; B",
    evidence: "M",
  });
  expect(cited([citation("A", "V"), citation("B", "V2")]).evidence).toBe("V2");
  expect(cited([citation("A", "policy"), citation("B", "V2")]).evidence).toBe("policy");
});
