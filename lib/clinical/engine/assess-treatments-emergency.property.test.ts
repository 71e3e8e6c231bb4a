import { readdirSync, readFileSync } from "node:fs";
import { type Arbitrary, assert, oneof, property, subarray, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { type TreatmentId, treatmentsById } from "../knowledge/treatments.ts";
import { anyAnswers } from "../vignettes/any-answers.ts";
import { consideredIn, type Treated, treat } from "../vignettes/treated-patient.ts";
import { cord, metastaticAsked } from "../vignettes/treatment-patients.ts";
import type { Answers, AnswerValue } from "./answers.ts";

const runs = { numRuns: 400 };
const medicinesForPain: readonly TreatmentId[] = [
  "nsaid",
  "paracetamol",
  "opioids",
  "antidepressants",
  "anticonvulsants",
  "muscle_relaxant",
];
const withheldTopics = ["physical", "psychological", "support"];
/** What must be decided by someone senior before dexamethasone, and what imaging has proven. */
const speaksAgainst = [
  "caution_dex_lymphoma",
  "caution_dex_infection",
  "dexamethasone_infection_shown",
  "dexamethasone_haematoma_shown",
];

/** Cancer with pain or a cord sign, and a few other answers of any kind. */
const withCancer: Arbitrary<Answers> = oneof(
  ...[metastaticAsked, cord].map((patient) =>
    tuple(
      subarray(Object.entries(patient) as [string, AnswerValue][], {
        minLength: Object.keys(patient).length - 3,
      }),
      anyAnswers.chain((answers) => subarray(Object.entries(answers), { maxLength: 4 })),
    ).map(([kept, others]) => Object.fromEntries([...kept, ...others])),
  ),
);

const published = publishedCases();
const known = [...vignettes(), ...published.flatMap(({ points }) => points)];

function everyPatient(check: (treated: Treated) => void) {
  for (const answers of known) check(treat(answers));
  const patients = oneof(
    { arbitrary: anyAnswers, weight: 1 },
    { arbitrary: withCancer, weight: 3 },
  );
  assert(
    property(patients, (answers) => check(treat(answers))),
    runs,
  );
}

describe("whatever was answered, and in every vignette and published case", () => {
  it("nothing for pain is an option beside an emergency other than cord compression", () => {
    everyPatient((treated) => {
      const emergencies = treated.met.filter(({ tier }) => tier === "emergency");
      if (emergencies.every(({ conditions }) => conditions.includes("mscc"))) return;
      expect(consideredIn(treated).filter(isForPain)).toEqual([]);
    });
  });

  it("dexamethasone is not called one to avoid where a met rule asks for it", () => {
    everyPatient((treated) => {
      const asksForIt = treated.met.some(({ actions }) =>
        actions.some(({ text }) => /dexamethasone/i.test(text)),
      );
      if (!asksForIt) return;
      const advice = treated.treatments.find(({ id }) => id === "dexamethasone_mscc");
      if (advice?.advice !== "avoid") return;
      expect(speaksAgainst).toEqual(expect.arrayContaining([...advice.because]));
    });
  });

  it("infection keeps dexamethasone back only where imaging or a pressing rule says so", () => {
    everyPatient(({ treatments, met }) => {
      const advice = treatments.find(({ id }) => id === "dexamethasone_mscc");
      if (!advice?.because.includes("caution_dex_infection")) return;
      const pressing = met.filter(({ tier }) => tier === "emergency" || tier === "urgent");
      expect(pressing.flatMap(({ conditions }) => conditions)).toContain("spinal_infection");
    });
  });

  it("no medicine, procedure or cancer treatment is an option for a child", () => {
    everyPatient((treated) => {
      const { age_years: age } = treated.answers;
      if (typeof age === "number" && age >= 18) return;
      const topics = consideredIn(treated).map((id) => treatmentsById[id].topic);
      expect(topics.filter((topic) => ["medicine", "procedure", "cancer"].includes(topic))).toEqual(
        [],
      );
    });
  });

  it("no analgesic but paracetamol is an option in pregnancy", () => {
    everyPatient((treated) => {
      const { pregnancy_status: status } = treated.answers;
      if (status !== "pregnant" && status !== "possibly_pregnant") return;
      const considered = consideredIn(treated).filter((id) => medicinesForPain.includes(id));
      expect(considered.filter((id) => id !== "paracetamol")).toEqual([]);
    });
  });
});

it("an infected spine after cancer is not treated as a metastasis (published case 55)", () => {
  const [first] = published.find(({ id }) => id === "pub-055")?.points ?? [];
  const treated = treat(first ?? {});
  expect(treated.treatments.find(({ id }) => id === "dexamethasone_mscc")?.advice).toBe("avoid");
  const considered = consideredIn(treated).map((id) => treatmentsById[id].topic);
  expect(considered.filter((topic) => topic === "cancer" || topic === "medicine")).toEqual([]);
});

function isForPain(id: TreatmentId): boolean {
  return medicinesForPain.includes(id) || withheldTopics.includes(treatmentsById[id].topic);
}

function vignettes(): Answers[] {
  return readdirSync(new URL("../vignettes/", import.meta.url))
    .filter((name) => /^[a-z]+-[a-z-]+\.json$/.test(name))
    .map(read)
    .flatMap(({ findings }) => (findings ? [findings] : []));
}

function publishedCases(): { id: string; points: Answers[] }[] {
  const cases: { id: string; time_points: { findings: Answers }[] }[] =
    read("published-cases.json");
  return cases.map(({ id, time_points: points }) => ({
    id,
    points: points.map(({ findings }) => findings),
  }));
}

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`../vignettes/${name}`, import.meta.url), "utf8"));
}
