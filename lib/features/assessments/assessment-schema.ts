import { z } from "zod";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import { tiers } from "../../clinical/knowledge/tiers.ts";

const tier = z.enum(tiers);
const id = z.string().min(1);
/** The clocks of the knowledge base: days, or hours and minutes. */
const within = z
  .string()
  .regex(/^P(\d+D|T\d+H|T\d+M)$/)
  .nullable();
const answerValue = z.union([z.string(), z.number(), z.array(z.string())]);
const evidence = z.enum(["V", "V2", "policy", "M"]);
const position = z.object({ text: z.string(), source: z.string(), evidence });

/** The shape of an assessment, read from what an earlier version stored too: it said nothing of what came later: for what comes back from the database or from another system. */
export const assessmentSchema = z.object({
  tier,
  decisive: z.boolean(),
  incomplete: z.boolean(),
  highest_possible_tier: tier,
  tests_could_change: z.array(id),
  conditions: z.array(
    z.object({ id, standing: z.enum(["suspected", "consider"]), rules: z.array(id) }),
  ),
  investigations: z.array(
    z.object({
      id,
      advice: z.enum(["required", "consider", "avoid"]),
      within,
      rules: z.array(id),
      cautions: z.array(id),
      instead: z.array(id).default([]),
    }),
  ),
  actions: z.array(z.object({ text: z.string(), within, rule: id })),
  cautions: z.array(
    z.object({ id, affects: z.array(z.string()), text: z.string(), source: z.string() }),
  ),
  treatments: z
    .array(z.object({ id, advice: z.enum(["consider", "avoid"]), because: z.array(id) }))
    .default([]),
  missing: z.array(id),
  ask_next: z.array(
    z.object({
      finding: id,
      could_raise_to: tier.nullable(),
      answers_needed: z.int().min(0).default(0),
    }),
  ),
  would_change: z.array(z.object({ finding: id, to: answerValue, tier })).default([]),
  disagreements: z
    .array(z.object({ topic: id, positions: z.array(position), product: z.string() }))
    .default([]),
  rules: z.array(
    z.object({
      id,
      tier,
      verdict: z.enum(["met", "undetermined", "not_met"]),
      open: z.boolean(),
      because: z.array(id),
      missing: z.array(id),
      source: z.string(),
      evidence,
    }),
  ),
  guideline_profile: z.enum(["UK", "US"]),
  knowledge_version: z.string(),
  knowledge_hash: z.string(),
});

/** Reads a stored assessment. Throws a ZodError when it does not have the shape. */
export function parseAssessment(stored: unknown): Assessment {
  return assessmentSchema.parse(stored) as Assessment;
}
