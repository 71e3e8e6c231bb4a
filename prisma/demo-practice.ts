import { type Actor, actorSchema, type Role } from "../lib/platform/actor.ts";
import { createDb, type Db, inPractice } from "../lib/platform/db.ts";
import { hashPassword } from "../lib/platform/password.ts";
import { demoSignIns } from "./demo-sign-ins.ts";

/** The same in every installation, so that a seed that was interrupted can go on. */
export const demoPracticeId = "0193f000-0000-7000-8000-0000000de300";

const practice = {
  id: demoPracticeId,
  name: "Fernhill Practice (fictional)",
  timeZone: "Europe/London",
  guidelineProfile: "UK",
  fictional: true,
  // Numbers that are kept for drama: nobody answers.
  phones: [
    { label: "Duty clinician", number: "020 7946 0101", hours: "08:00 to 18:30" },
    { label: "Spinal on-call, Example Hospital", number: "020 7946 0102", hours: "day and night" },
  ],
};

/** Whether the database holds a practice that is not the demo practice. */
export async function isInUse(url: string): Promise<boolean> {
  // The role of sign-in is the one that sees every practice.
  const db = createDb(url, { role: "backstop_definer" });
  try {
    const [found] = await db.$queryRaw<{ others: boolean }[]>`
      select exists (select from practice where id <> ${demoPracticeId}::uuid) as others`;
    return found?.others ?? true;
  } finally {
    await db.$disconnect();
  }
}

/** Makes the practice and its people where they are missing, and gives all of them the password. */
export async function ensureDemoPractice(
  url: string,
  password: string,
): Promise<Readonly<Record<Role, Actor>>> {
  const owner = createDb(url, { role: null });
  try {
    const users = await ensureUsers(owner, await hashPassword(password));
    const { timeZone, guidelineProfile } = practice;
    const actors = users.map((user) =>
      actorSchema.parse({ ...user, practiceId: demoPracticeId, timeZone, guidelineProfile }),
    );
    return Object.fromEntries(actors.map((actor) => [actor.role, actor])) as Record<Role, Actor>;
  } finally {
    await owner.$disconnect();
  }
}

function ensureUsers(owner: Db, passwordHash: string) {
  return owner.$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('app.practice_id', ${demoPracticeId}, true)`;
    await tx.practice.createMany({ data: practice, skipDuplicates: true });
    const users = demoSignIns.map((user) => ({
      ...user,
      practiceId: demoPracticeId,
      passwordHash,
    }));
    await tx.user.createMany({ data: users, skipDuplicates: true });
    const where = { practiceId: demoPracticeId };
    await tx.user.updateMany({ where, data: { passwordHash } });
    return tx.user.findMany({ where, select: { id: true, role: true, name: true } });
  });
}

/** The demo patients that are there, by number; `recorded` once they have a presentation. */
export async function registeredPatients(): Promise<
  ReadonlyMap<string, { id: string; recorded: boolean }>
> {
  const rows = await inPractice({ id: demoPracticeId, practiceId: demoPracticeId }, (tx) =>
    tx.patient.findMany({
      select: { id: true, number: true, presentations: { take: 1, select: { id: true } } },
    }),
  );
  return new Map(
    rows.map(({ id, number, presentations }) => [
      number,
      { id, recorded: presentations.length > 0 },
    ]),
  );
}
