import { createTransport } from "nodemailer";
import { z } from "zod";
import { clockworkOf } from "../../lib/features/safety/clockwork.ts";
import { listCalled } from "../../lib/features/safety/list-called.ts";
import { mailText } from "./mail-text.ts";

const settings = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** The sender. */
  MAIL_FROM: z.string().min(3),
  /** Where people reach the app. */
  NEXTAUTH_URL: z.url(),
});

/** Whether e-mail is wanted; the screens say the same without it. */
export function sendsMail(): boolean {
  return Boolean(process.env["SMTP_URL"]);
}

/** One e-mail to each person these alarms call. Throws when one cannot be sent: all are tried again later. */
export async function sendMail(practiceId: string, alarms: readonly string[]): Promise<void> {
  const { SMTP_URL, MAIL_FROM: from, NEXTAUTH_URL } = settings.parse(process.env);
  const called = await listCalled(clockworkOf(practiceId), alarms);
  if (called.length === 0) return;
  const transport = createTransport(SMTP_URL);
  try {
    for (const { email: to, alarms: count } of called)
      await transport.sendMail({ from, to, ...mailText(count, NEXTAUTH_URL) });
  } finally {
    transport.close();
  }
}
