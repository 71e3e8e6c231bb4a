import type { Answers } from "../engine/answers.ts";
import { type Facts, readFacts } from "../engine/facts.ts";
import { standingOf } from "../engine/standing.ts";
import { derivedFindings } from "../knowledge/derived-findings.ts";
import { groups } from "../knowledge/groups.ts";
import type { RuleShape } from "../knowledge/model.ts";
import { inflammatoryAndRadicularRules } from "../knowledge/rules/inflammatory-and-radicular.ts";
import { addPoints } from "./add-points.ts";
import type { Calculator, Entered, Result, Statement } from "./model.ts";
import { criteria, lasting, ng65Inputs, onsetAge } from "./ng65-inputs.ts";
import { readEntered } from "./read-entered.ts";

const source = { source: "NG65", text: "NICE NG65 [V:NG65]", evidence: "V" } as const;
const most = groups.NG65_SET.length;

/** Strongest first: what the first one met advises is quoted. */
const thresholds = ["R01_axspa4", "R02_axspa3", "R16_axspa_possible"];
const thresholdRules: readonly RuleShape[] = inflammatoryAndRadicularRules
  .filter(({ id }) => thresholds.includes(id))
  .toSorted((one, other) => thresholds.indexOf(one.id) - thresholds.indexOf(other.id));

/** The two thresholds of NG65 itself; the third rule is a prompt of this product. */
const referralRules = thresholdRules.slice(0, 2);

/** Counts nine criteria; referral follows the rules of the knowledge base, on what is answered. */
export function scoreNg65(entered: Entered): Result {
  const reading = readEntered(ng65Inputs, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  const facts = readFacts(answersFrom(reading.values));
  const early = standingOf(derivedFindings.ng65_onset_before_35, facts);
  const asked = addPoints(criteria, reading.values);
  const low = asked.low + (early.must ? 1 : 0);
  const high = asked.high + (early.may ? 1 : 0);
  const meaning = adviceOn(facts);
  const { missing } = reading;
  if (missing.length > 0) {
    const text = low === high ? `${low} of ${most}` : `${low} to ${high} of ${most}`;
    return { state: "range", low, high, text, missing, meaning };
  }
  return { state: "complete", score: low, text: `${low} of ${most} criteria`, meaning };
}

/** What is advised rests last on what made it: NG65 itself, or our own policy below its thresholds. */
function adviceOn(facts: Facts): readonly Statement[] {
  const met = thresholdRules.find((rule) => standingOf(rule.when, facts).now);
  if (met) return met.actions.map(({ text }) => ({ text, source: met.sources.at(-1) ?? source }));
  const outOfReach = referralRules.every((rule) => !standingOf(rule.when, facts).may);
  return outOfReach ? [{ text: "No referral threshold of NG65 is reached", source }] : [];
}

/** As the catalogue has them; of the duration only whether it reaches the 90 days of the rules matters. */
function answersFrom(values: ReadonlyMap<string, string | number>): Answers {
  const answers = new Map([...values].filter(([id]) => id !== lasting.id));
  const long = values.get(lasting.id);
  if (long !== undefined) answers.set("pain_duration_days", long === "yes" ? 90 : 89);
  return Object.fromEntries(answers);
}

export const ng65 = {
  id: "ng65",
  title: "NG65 criteria for suspected axial spondyloarthritis",
  topic: "likelihood",
  purpose:
    "Whether low back pain that began before 45 reaches the threshold for referral to rheumatology",
  inputs: ng65Inputs,
  formula:
    "Count of nine criteria: onset before 35, and the eight asked here. It applies to back pain that began before 45 and has lasted 3 months or more. 4 or more: refer; exactly 3: HLA-B27, and refer if it is positive. What is not answered makes it a range.",
  published: [],
  limits: [
    "For referral, not for diagnosis. A normal CRP or HLA-B27 does not exclude spondyloarthritis.",
    `${onsetAge.label} below 45 and a duration of 3 months or more are conditions of every threshold.`,
    "Past or current anterior uveitis, or inflammatory bowel disease: re-assess even if the criteria are not met.",
  ],
  licence: "NICE UK Open Content Licence (not yet verified): paraphrased, attributed and linked.",
  sources: [source],
  score: scoreNg65,
} as const satisfies Calculator;
