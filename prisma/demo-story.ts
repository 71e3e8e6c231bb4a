import { randomUUID } from "node:crypto";
import { closeLoop, progressLoop } from "../lib/features/follow-up/mutations.ts";
import { decideRecommendation } from "../lib/features/presentations/mutations.ts";
import { findPresentation } from "../lib/features/presentations/queries.ts";
import { resultsInput } from "../lib/features/results/entry-schema.ts";
import { enterResults, reviewResults } from "../lib/features/results/mutations.ts";
import { findResultsOfLoop } from "../lib/features/results/queries.ts";
import type { Actor } from "../lib/platform/actor.ts";
import { dayOf } from "../lib/platform/dates.ts";
import type { DemoStep } from "./demo-patient.ts";

const hour = 3_600_000;

interface Story {
  readonly clinician: Actor;
  readonly reviewer: Actor;
  readonly presentationId: string;
  readonly recordedAt: Date;
}

/** Does what happened after the recording, one step after the other, each at its time. */
export async function play(story: Story, steps: readonly DemoStep[]): Promise<void> {
  for (const step of steps) {
    const at = new Date(story.recordedAt.getTime() + step.after * hour);
    if ("accept" in step) await decide(story, step.accept, at, step.by ?? "clinician");
    else if ("decline" in step) await decline(story, step, at);
    else if ("declineRest" in step) await declineRest(story, step, at);
    else if ("take" in step) await take(story, step, at);
    else if ("enter" in step) await enter(story, step, at);
    else if ("review" in step) await review(story, step, at);
    else await close(story, step, at);
  }
}

const form = (note = "") => ({ idempotencyKey: randomUUID(), note });

async function decide(story: Story, code: string, at: Date, by: "clinician" | "reviewer") {
  const { id, version } = await recommendation(story, code);
  const input = { ...form(), recommendationId: id, version, decision: "accepted" as const };
  await decideRecommendation(story[by], { ...input, reason: null }, { at });
}

async function decline(story: Story, step: Extract<DemoStep, { decline: string }>, at: Date) {
  const { id, version } = await recommendation(story, step.decline);
  const input = { ...form(step.note), recommendationId: id, version, reason: step.reason };
  await decideRecommendation(story.clinician, { ...input, decision: "declined" }, { at });
}

async function declineRest(
  story: Story,
  { after, declineRest: reason }: Extract<DemoStep, { declineRest: string }>,
  at: Date,
) {
  const { recommendations } = await presentation(story);
  for (const { code, advice, decision } of recommendations)
    if (advice === "required" && !decision)
      await decline(story, { after, decline: code, reason }, at);
}

async function take(story: Story, step: Extract<DemoStep, { take: string }>, at: Date) {
  const { id, version } = await openLoop(story, step.take);
  const input = { ...form(), loopId: id, version, state: step.to, happenedOn: null };
  await progressLoop(story.clinician, input, { at });
}

async function enter(story: Story, step: Extract<DemoStep, { enter: string }>, at: Date) {
  const { clinician: actor, presentationId } = story;
  const { id: loopId } = await openLoop(story, step.enter);
  const day = dayOf(at, actor.timeZone);
  const report = { test: step.enter, reading: step.reads, text: step.says };
  const sent = { ...form(), presentationId, loopId, takenOn: day, report };
  await enterResults(actor, resultsInput(day, "day first").parse(sent), { at });
}

async function review(story: Story, step: Extract<DemoStep, { review: string }>, at: Date) {
  const { clinician: actor } = story;
  const { id: loopId } = await openLoop(story, step.review);
  const read = await findResultsOfLoop(actor, loopId);
  const seen = {
    revision: read?.revision ?? 0,
    resultIds: read?.waiting.map(({ id }) => id) ?? [],
  };
  const said = { next: "acted", reason: "patient_contacted" } as const;
  await reviewResults(actor, { ...form(step.note), ...seen, ...said, loopId }, { at });
}

async function close(story: Story, step: Extract<DemoStep, { close: string }>, at: Date) {
  const { id, version, owner } = await openLoop(story, step.close);
  const by = owner?.id === story.reviewer.id ? story.reviewer : story.clinician;
  const input = { ...form(step.note), loopId: id, version, outcome: step.outcome };
  await closeLoop(by, input, { at });
}

async function recommendation(story: Story, code: string) {
  const { recommendations } = await presentation(story);
  const found = recommendations.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`the assessment does not suggest ${code}`);
  return found;
}

async function openLoop(story: Story, followed: string) {
  const { loops, recommendations } = await presentation(story);
  const accepted = recommendations.find(({ code }) => code === followed);
  const found = loops.find(({ id, kind, outcome }) =>
    followed === "recheck" ? kind === "recheck" && !outcome : id === accepted?.loopId,
  );
  if (!found) throw new Error(`no open loop for ${followed}`);
  return found;
}

async function presentation({ clinician, presentationId }: Story) {
  const view = await findPresentation(clinician, presentationId);
  if (!view) throw new Error(`no presentation ${presentationId}`);
  return view;
}
