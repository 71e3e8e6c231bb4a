import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { oneOf } from "@/components/knowledge/knowledge-address";
import { RuleScreen } from "@/components/knowledge/rule-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import type { RuleId } from "@/lib/clinical/knowledge/rules";
import { readKnowledgeChangelog } from "@/lib/features/knowledge/changelog-file";
import { changesOf } from "@/lib/features/knowledge/changelog-mentions";
import { findRule } from "@/lib/features/knowledge/find-entry";
import { findRuleOnPresentation } from "@/lib/features/knowledge/queries";
import type { Actor } from "@/lib/platform/actor";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

type Props = PageProps<"/knowledge/rules/[ruleId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ruleId } = await params;
  return { title: findRule(ruleId)?.id ?? "Not found" };
}

export default async function RulePage({ params, searchParams }: Props) {
  const { ruleId } = await params;
  const from = oneOf(await searchParams, "from");
  const back = from === null ? "" : `?from=${encodeURIComponent(from)}`;
  const actor = await requireActorOrSignIn(`/knowledge/rules/${ruleId}${back}`);
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  const rule = findRule(ruleId);
  if (!rule) notFound();
  const on = from === null ? null : await ruleOnPresentation(actor, from, rule.id);
  const { versions } = await readKnowledgeChangelog();
  const patient = on === null || on === "unknown" ? null : on.patient;
  return (
    <>
      {patient ? (
        <PatientBanner patient={patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      ) : null}
      <RuleScreen rule={rule} on={on} changes={changesOf(rule.id, versions)} />
    </>
  );
}

/** Who may not read presentations learns no more than that there is none. */
async function ruleOnPresentation(actor: Actor, from: string, rule: RuleId) {
  if (!can(actor, "presentation.read")) return "unknown";
  return (await findRuleOnPresentation(actor, from, rule)) ?? "unknown";
}
