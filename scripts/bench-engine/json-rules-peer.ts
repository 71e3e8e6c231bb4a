import { type Almanac, Engine } from "json-rules-engine";
import { findings } from "../../lib/clinical/knowledge/findings.ts";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import { withAdjustedCalcium } from "../verify-engine/adjusted-calcium.ts";
import type { Sample } from "../verify-engine/answer-classes.ts";
import type { Patient, Verdict } from "../verify-engine/cql-evaluator.ts";
import { durationRange } from "../verify-engine/duration-range.ts";
import { findingOf, type Plain } from "../verify-engine/plain.ts";
import { atomsOf } from "../verify-engine/possibly.ts";
import { CountFacts, jsonRulesOf } from "./json-rules.ts";
import { type Range, type Reading, reads } from "./kleene-atom.ts";
import { countWithin, plainReads, type Spread } from "./plain-reading.ts";

type Facts = Readonly<Record<string, Sample | Range>>;

/** json-rules-engine on the same rules: verdicts only, it gives no reasons and names nothing that is missing. */
export class JsonRulesPeer {
  readonly #engine = new Engine([], { allowUndefinedFacts: true });
  readonly #rules: readonly Rule[];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    const counts = new CountFacts();
    for (const reading of ["now", "notNow", "may", "mayNot"] as const) this.#addOperators(reading);
    for (const rule of rules.flatMap((one) => jsonRulesOf(one, counts))) this.#engine.addRule(rule);
    for (const [name, members] of counts.counts) {
      this.#engine.addFact(name, (_, almanac) => spreadOf(members, almanac));
    }
  }

  async evaluate(facts: Facts): Promise<ReadonlySet<string>> {
    const { results } = await this.#engine.run(facts);
    return new Set(results.map(({ name }) => name));
  }

  verdicts(holding: ReadonlySet<string>): Verdict[] {
    return this.#rules.map(({ id }) => {
      if (holding.has(`now ${id}`)) return "met";
      return holding.has(`may ${id}`) ? "undetermined" : "not_met";
    });
  }

  #addOperators(reading: Reading) {
    this.#engine.addOperator(reading, (answer: Sample, atom: never) =>
      reads(reading, atom, answer),
    );
    this.#engine.addOperator(`${reading}Count`, (spread: Spread, wanted: never) =>
      countWithin(reading, spread, wanted),
    );
  }
}

/** The answers, and how long the pain has lasted as a range. */
export function jsonFactsOf(patient: Patient): Facts {
  const { asOf } = patient;
  const answers = withAdjustedCalcium(patient.answers);
  const asked = findings.filter(({ id }) => answers[id] !== undefined);
  const range = durationRange(answers, asOf);
  return {
    ...Object.fromEntries(asked.map(({ id }) => [id, answers[id]])),
    ...(range ? { pain_duration_days: range } : {}),
  };
}

async function spreadOf(members: readonly Plain[], almanac: Almanac): Promise<Spread> {
  const ids = new Set(members.flatMap(atomsOf).map(findingOf));
  const entries = [...ids].map(async (id) => [id, await almanac.factValue(id)] as const);
  const facts = Object.fromEntries(await Promise.all(entries)) as Facts;
  const counted = (reading: Reading) =>
    members.filter((member) => plainReads(member, reading, facts)).length;
  return { now: counted("now"), least: members.length - counted("mayNot"), most: counted("may") };
}
