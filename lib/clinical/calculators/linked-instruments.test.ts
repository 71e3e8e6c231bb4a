import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { calculators } from "./calculators.ts";
import { linkedInstruments } from "./linked-instruments.ts";

/** Phrases of their items, three or four words each; hashed, so that not even this test carries one. */
const licensedPhrases: Readonly<Record<string, readonly string[]>> = {
  odi: ["dfa498686db77093", "72cfd386ba72db34", "b25e6fd90d611a33", "3efb1ebbc82ef8f9"],
  start_back: ["2f57b374f724dade", "cf83a5c79a2fc772", "a7e217db5b2d81eb", "df0dd818f35a0d29"],
  promis: ["ccdecd6cabfc71cf", "038603dae8d0abd0", "3d24d9987a380960"],
  eq_5d: ["2b1a3ed6ad216ca2", "a799c0b928322bdf", "88c6fcb778215c09"],
  sf_36: ["308007531c5f3486", "d429639039aaa177", "870ae7a2b97444da"],
  paindetect: ["332491c730a704d5", "b043cf7ad73498a6", "1c537c09b6e87c79"],
  dn4: ["52097d33fcbd3905", "8ba23374a335b17f"],
  bpi: ["bffe426223d7f787", "5051d5887a7b0172", "867b6ce192bbf2e1"],
  distress_thermometer: ["52b3a2c595c99c86", "1eac914e0cc68109"],
};

const sources = ["lib", "components", "app"].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx,json}`),
);

it("no file carries an item of a licensed instrument", () => {
  const licensed = new Map(
    Object.entries(licensedPhrases).flatMap(([id, hashes]) => hashes.map((hash) => [hash, id])),
  );
  const found = sources.flatMap((file) =>
    phrasesOf(readFileSync(file, "utf8"))
      .map((phrase) => licensed.get(hashOf(phrase)))
      .filter((id) => id !== undefined)
      .map((id) => `${file}: ${id}`),
  );
  expect(found).toEqual([]);
}, 60_000);

it("would notice one", () => {
  const spoken = ["pep", "of", "full"].toReversed().join(" ");
  expect(phrasesOf(spoken).map(hashOf)).toContain(licensedPhrases["sf_36"]?.[1]);
});

it("none of them is a calculator, and each says why", () => {
  const ids: readonly string[] = calculators.map(({ id }) => id);
  expect(linkedInstruments.filter(({ id }) => ids.includes(id))).toEqual([]);
  expect(linkedInstruments.map(({ reason }) => reason)).toSatisfy((reasons: string[]) =>
    reasons.every((reason) => /licen|permission|agreement/i.test(reason)),
  );
});

it("an address is the owner’s own and secure", () => {
  const urls = linkedInstruments.flatMap(({ url }) => url ?? []);
  expect(urls).toEqual(["https://keele.ac.uk/startmsk/legal", "https://healthmeasures.net"]);
});

/** Every run of three and of four words. */
function phrasesOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return [3, 4].flatMap((length) =>
    words.map((_, start) => words.slice(start, start + length).join(" ")),
  );
}

function hashOf(phrase: string): string {
  return createHash("sha256").update(phrase).digest("hex").slice(0, 16);
}
