import { saveDraft } from "@/lib/features/drafts/mutations";
import { draftInput, largestSave } from "@/lib/features/drafts/schema";
import { AppError } from "@/lib/platform/errors";
import { readJson } from "@/lib/platform/read-json";
import { sentFromHere } from "@/lib/platform/sent-from-here";
import { requireActor } from "@/lib/platform/session";
import { type Refusal, refuse, refused } from "./refusals";

/** Keeps what a form holds: asked about a second after each change, and when the page goes away. */
export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/drafts/[draftId]">,
): Promise<Response> {
  try {
    if (!sentFromHere(request.headers)) return refuse("elsewhere");
    const { draftId } = await params;
    const actor = await requireActor();
    const body = await readJson(request, largestSave);
    if ("problem" in body) return refuse(body.problem);
    const parsed = draftInput.safeParse(withId(body.json, draftId));
    if (!parsed.success) return refused(422, parsed.error.issues.map(fieldAndMessage).join("; "));
    if (parsed.data.userId !== actor.id) return refuse("other-user");
    const answer = await saveDraft(actor, parsed.data);
    const status = answer.outcome === "saved" ? 200 : 409;
    return Response.json(answer, { status, headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof AppError) return refuse(refusalOf[error.code]);
    throw error;
  }
}

const refusalOf: Readonly<Record<AppError["code"], Refusal>> = {
  unauthenticated: "unauthenticated",
  forbidden: "forbidden",
  "not-found": "not-found",
  conflict: "forbidden",
  "already-recorded": "forbidden",
  invalid: "unreadable",
};

function withId(json: unknown, draftId: string): unknown {
  return typeof json === "object" && json !== null ? { ...json, draftId } : json;
}

function fieldAndMessage({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.map(String).join(".") || "body"}: ${message}`;
}
