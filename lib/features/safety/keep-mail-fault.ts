import "server-only";
import { inPractice } from "../../platform/db.ts";
import type { Clockwork } from "./clockwork.ts";

/** Says on screen that e-mail is asked for and cannot be sent: the worker's own output is read by nobody. */
export async function keepMailFault(clockwork: Clockwork, fault: string | null): Promise<void> {
  await inPractice(
    clockwork,
    (tx) => tx.$executeRaw`
      update safety_state set mail_fault = ${fault}
      where practice_id = ${clockwork.practiceId}::uuid and mail_fault is distinct from ${fault}`,
  );
}
