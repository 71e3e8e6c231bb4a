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

/** Which settings are missing or wrong, by name; null where e-mail is not wanted, or can be sent. */
export function mailFault(): string | null {
  const { error } = settings.safeParse(process.env);
  if (!sendsMail() || !error) return null;
  return [...new Set(error.issues.map(({ path }) => String(path[0])))].join(", ");
}

/** Who is to be told of these alarms: each in a job of their own, so that one bad address holds nobody else up. */
export async function listRecipients(practiceId: string, alarms: readonly string[]) {
  const called = await listCalled(clockworkOf(practiceId), alarms);
  return called.map(({ userId }) => userId);
}

/** One e-mail to one person, if the alarms still call them. Throws when it cannot be sent: it is tried again later. */
export async function sendMail(
  practiceId: string,
  alarms: readonly string[],
  userId: string,
): Promise<void> {
  const { SMTP_URL, MAIL_FROM: from, NEXTAUTH_URL } = settings.parse(process.env);
  const called = await listCalled(clockworkOf(practiceId), alarms);
  const person = called.find((one) => one.userId === userId);
  if (!person) return;
  const transport = createTransport(SMTP_URL);
  try {
    await transport.sendMail({ from, to: person.email, ...mailText(person.alarms, NEXTAUTH_URL) });
  } finally {
    transport.close();
  }
}
