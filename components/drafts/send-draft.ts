import type { DraftInput } from "@/lib/features/drafts/schema";
import type { SaveAnswer } from "@/lib/features/drafts/view";
import type { Answer } from "./keeping";

const patience = 8000;

interface Refusal {
  readonly why?: string;
  readonly words?: string;
}

/** One save. `leaving` lets it outlive the page, as far as the browser allows: 64 kB. */
export async function sendDraft(input: DraftInput, leaving: boolean): Promise<Answer> {
  const { draftId, ...rest } = input;
  const body = JSON.stringify(rest);
  try {
    const response = await fetch(`/api/drafts/${draftId}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: leaving && body.length < 60_000,
      signal: AbortSignal.timeout(patience),
    });
    return await answerOf(response);
  } catch {
    return { outcome: "unreachable" };
  }
}

async function answerOf(response: Response): Promise<Answer> {
  if (response.status === 401) return { outcome: "signed-out" };
  // Anything but an answer of ours is the server, or what stands before it, failing.
  if (response.status >= 500 || response.redirected) return { outcome: "unreachable" };
  const json = (await response.json()) as SaveAnswer | Refusal;
  if ("outcome" in json) return json;
  if (json.why === "other-user") return { outcome: "other-user" };
  return { outcome: "refused", why: json.words ?? "the server refused it." };
}
