import { exportNote } from "@/lib/features/summaries/mutations";
import { exportResponse } from "../export-response";

/** The note of one presentation as plain text: what the key copies, and what opens without JavaScript. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/summaries/[presentationId]/note">,
): Promise<Response> {
  const { presentationId } = await params;
  return exportResponse((actor) => exportNote(actor, presentationId), {
    "content-type": "text/plain; charset=utf-8",
    "content-disposition": `inline; filename="backstop-note-${presentationId.slice(0, 8)}.txt"`,
  });
}
