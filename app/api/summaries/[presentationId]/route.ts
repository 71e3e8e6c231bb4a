import { exportSummary } from "@/lib/features/summaries/mutations";
import { can } from "@/lib/platform/permissions";
import { currentActor } from "@/lib/platform/session";

const refusals = {
  unauthenticated: { status: 401, words: "Sign in to download this summary." },
  forbidden: { status: 403, words: "Your role does not allow downloading summaries." },
  notFound: { status: 404, words: "We could not find that presentation." },
} as const;

/** The summary of one presentation as a PDF, for those who may export; the file name holds no patient data. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/summaries/[presentationId]">,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return refusal("unauthenticated");
  if (!can(actor, "summary.export")) return refusal("forbidden");
  const { presentationId } = await params;
  const pdf = await exportSummary(actor, presentationId);
  if (!pdf) return refusal("notFound");
  return new Response(Buffer.from(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="backstop-summary-${presentationId.slice(0, 8)}.pdf"`,
      "cache-control": "no-store",
    },
  });
}

function refusal(why: keyof typeof refusals): Response {
  const { status, words } = refusals[why];
  return new Response(words, {
    status,
    headers: { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
  });
}
