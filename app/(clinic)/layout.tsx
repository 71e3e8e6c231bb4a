import { CSPProvider } from "@base-ui/react/csp-provider";
import { headers } from "next/headers";
import { AppFrame } from "@/components/layout/app-frame";
import { railItems } from "@/components/layout/rail-items";
import { knowledgeVersion } from "@/lib/clinical/knowledge/version";
import { countDraftsLeftAlone } from "@/lib/features/drafts/queries";
import { countMyLoops } from "@/lib/features/follow-up/queries";
import { searchPatientsAction } from "@/lib/features/patients/actions";
import { countUnreviewedResults } from "@/lib/features/results/queries";
import { countReview } from "@/lib/features/review/queries";
import { findAlarmSignal } from "@/lib/features/safety/queries";
import { roleLabels } from "@/lib/platform/actor";
import { can } from "@/lib/platform/permissions";
import { currentActor } from "@/lib/platform/session";

export default async function ClinicLayout({ children }: LayoutProps<"/">) {
  const actor = await currentActor();
  if (!actor) return children; // the page sends to sign-in and knows where to come back to
  const nonce = (await headers()).get("x-nonce");
  const review = can(actor, "review.read") ? await countReview(actor) : null;
  const leftAlone = review && (await countDraftsLeftAlone(actor));
  const loops = can(actor, "loop.read") ? await countMyLoops(actor) : null;
  const alarms = can(actor, "alarm.receive") ? await findAlarmSignal(actor) : null;
  return (
    <CSPProvider {...(nonce ? { nonce } : {})}>
      <AppFrame
        items={railItems({
          review,
          leftAlone,
          loops,
          results: can(actor, "result.read") ? await countUnreviewedResults(actor) : null,
          outcomes: can(actor, "yield.read"),
          drafts: can(actor, "presentation.record"),
          patients: can(actor, "patient.read"),
          knowledge: can(actor, "knowledge.read"),
          team: can(actor, "team.read"),
          settings: can(actor, "practice.read"),
        })}
        alarms={alarms}
        search={can(actor, "patient.read") ? searchPatientsAction : null}
        user={{ name: actor.name, role: roleLabels[actor.role] }}
        knowledgeVersion={knowledgeVersion}
      >
        {children}
      </AppFrame>
    </CSPProvider>
  );
}
