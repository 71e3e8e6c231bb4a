import type { JobHelpers } from "graphile-worker";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { findSafetyHealth, listAlarmsToMe } from "../../lib/features/safety/queries.ts";
import { asWorker } from "../../lib/features/safety/testing/as-worker.ts";
import { practiceWith } from "../../lib/features/safety/testing/fictional-alarms.ts";
import { ownerDb } from "../../lib/platform/testing/owner-db.ts";
import { listRecipients, sendMail } from "./send-mail.ts";
import { taskList } from "./task-list.ts";
import { openMailSink } from "./testing/mail-sink.ts";

const sink = await openMailSink();
afterAll(sink.close);
afterEach(() => vi.unstubAllEnvs());

/** A practice whose recheck calls its owner and every reviewer, with e-mail switched on. */
async function calling() {
  vi.stubEnv("SMTP_URL", sink.url);
  vi.stubEnv("MAIL_FROM", "Backstop <backstop@practice.example>");
  vi.stubEnv("NEXTAUTH_URL", "https://backstop.example");
  const practice = await practiceWith();
  await practice.climb(27);
  const { patients } = await listAlarmsToMe(practice.clinician);
  const alarms = patients.flatMap((patient) => patient.alarms.map(({ id }) => id));
  const send = (userId: string) => asWorker(() => sendMail(practice.id, alarms, userId));
  const emailOf = async ({ id }: { id: string }) =>
    (await ownerDb().user.findFirstOrThrow({ where: { id } })).email;
  return { ...practice, alarms, send, emailOf, patients };
}

it("goes out to the person called, names no patient", async () => {
  const practice = await calling();
  const recipients = await asWorker(() => listRecipients(practice.id, practice.alarms));
  expect(recipients.toSorted()).toEqual([practice.clinician.id, practice.reviewer.id].toSorted());
  const before = sink.mails.length;
  await practice.send(practice.clinician.id);
  const [mail, ...more] = sink.mails.slice(before);
  expect(more).toEqual([]);
  expect(mail?.to).toBe(await practice.emailOf(practice.clinician));
  expect(mail?.text).toContain("Subject: Backstop: 1 alarm calls you");
  expect(mail?.text).toContain("https://backstop.example/review");
  const { familyName, givenNames, number } = practice.patients[0]?.patient ?? {};
  for (const name of [familyName, givenNames, number]) {
    expect(name).toBeTruthy();
    expect(mail?.text).not.toContain(name);
  }
});

it("that is asked for and cannot be sent is told on the pages, by the names of the settings", async () => {
  const practice = await calling();
  const look = async () => {
    const addJob = async () => undefined;
    await asWorker(async () => {
      const helpers = { addJob } as unknown as JobHelpers;
      return taskList["tick"]?.({ practiceId: practice.id }, helpers);
    });
    return (await findSafetyHealth(practice.clinician)).mailFault;
  };
  expect(await look()).toBeNull();
  vi.stubEnv("NEXTAUTH_URL", "");
  vi.stubEnv("MAIL_FROM", "");
  expect(await look()).toBe("MAIL_FROM, NEXTAUTH_URL");
  vi.stubEnv("SMTP_URL", "");
  expect(await look()).toBeNull();
});

it("is sent to nobody who has left or is not called", async () => {
  const practice = await calling();
  const before = sink.mails.length;
  await practice.send(practice.coordinator.id);
  expect(sink.mails).toHaveLength(before);
});

it("that a mail server refuses is an error for that person alone", async () => {
  const practice = await calling();
  const before = sink.mails.length;
  const { id } = practice.clinician;
  await ownerDb().user.updateMany({
    where: { id },
    data: { email: `refused-${id}@practice.example` },
  });
  await expect(practice.send(id)).rejects.toThrow(/550|recipient/i);
  await practice.send(practice.reviewer.id);
  expect(sink.mails.slice(before).map(({ to }) => to)).toEqual([
    await practice.emailOf(practice.reviewer),
  ]);
});
