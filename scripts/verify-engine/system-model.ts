const simpleTypes = ["Boolean", "Integer", "Long", "Decimal", "String", "DateTime", "Date", "Time"];
const classTypes = ["Quantity", "Ratio", "Code", "Concept", "ValueSet", "CodeSystem", "Vocabulary"];

/**
 * The types that the CQL specification (appendix B) builds in, in the translator's model format: its package does
 * not bring them. The classes are named without their elements, which no rule uses.
 */
export const systemModel = `<?xml version="1.0" encoding="UTF-8"?>
<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  name="System" version="1.0.0" url="urn:hl7-org:elm-types:r1">
  <typeInfo xsi:type="SimpleTypeInfo" name="System.Any"/>
  ${simpleTypes.map((name) => typeInfo("SimpleTypeInfo", name)).join("\n  ")}
  ${classTypes.map((name) => typeInfo("ClassInfo", name)).join("\n  ")}
</modelInfo>`;

function typeInfo(kind: string, name: string): string {
  return `<typeInfo xsi:type="${kind}" name="System.${name}" baseType="System.Any"/>`;
}
