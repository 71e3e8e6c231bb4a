import { expect, it } from "vitest";
import { findings, findingsById } from "../../clinical/knowledge/findings.ts";
import { accuracyOf, pointsToInWords } from "./points-to.ts";

it("names conditions and findings instead of their ids", () => {
  expect(pointsToInWords(findingsById.known_bone_metastases)).toBe(
    "Metastatic spinal cord compression, pathological fracture",
  );
  expect(pointsToInWords(findingsById.record_cancer_history)).toContain(
    findingsById.cancer_history.label,
  );
});

it("leaves no id, no dash and no reference to a row that is not shown", () => {
  const left = findings
    .map(pointsToInWords)
    .filter((text) => /[a-z]_[a-z]|^-$|as above/.test(text));
  expect(left).toEqual([]);
  expect(findings.filter((one) => /as above/.test(accuracyOf(one) ?? ""))).toEqual([]);
});
