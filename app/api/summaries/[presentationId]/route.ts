import { exportSummary } from "@/lib/features/summaries/mutations";
import { exportResponse } from "./export-response";

/** The summary of one presentation as a PDF; the file name holds no patient data. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/summaries/[presentationId]">,
): Promise<Response> {
  const { presentationId } = await params;
  const write = async (actor: Parameters<typeof exportSummary>[0]) => {
    const pdf = await exportSummary(actor, presentationId);
    return pdf && Buffer.from(pdf);
  };
  return exportResponse(write, {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="backstop-summary-${presentationId.slice(0, 8)}.pdf"`,
  });
}
