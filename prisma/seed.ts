/** `DEMO=1 node --conditions=react-server prisma/seed.ts` adds the demo practice to the database of DATABASE_URL. */
import { randomUUID } from "node:crypto";
import { registerPatient } from "../lib/features/patients/mutations.ts";
import { recordPresentation } from "../lib/features/presentations/mutations.ts";
import type { Actor, Role } from "../lib/platform/actor.ts";
import { addDays, today } from "../lib/platform/dates.ts";
import { switchDatabase } from "../lib/platform/db.ts";
import { demoAnswers } from "./demo-answers.ts";
import type { DemoPatient } from "./demo-patient.ts";
import { plannedPatients } from "./demo-planned-patients.ts";
import { ensureDemoPractice, isInUse, registeredPatients } from "./demo-practice.ts";
import { play } from "./demo-story.ts";
import { urgentPatients } from "./demo-urgent-patients.ts";

export const demoPatients: readonly DemoPatient[] = [...urgentPatients, ...plannedPatients];

type Actors = Readonly<Record<Role, Actor>>;

/**
 * Adds the fictional demo practice through the mutations of the product. False, with nothing
 * changed, when it is there already or the database belongs to another practice. A seed that was
 * interrupted goes on with the patients that are missing.
 */
export async function seedDemo(url: string, password: string): Promise<boolean> {
  if (await isInUse(url)) return false;
  const disconnect = switchDatabase(url);
  try {
    const registered = await registeredPatients();
    const missing = demoPatients.filter(({ number }) => !registered.get(number)?.recorded);
    if (missing.length === 0) return false;
    const actors = await ensureDemoPractice(url, password);
    for (const patient of missing) {
      const id = registered.get(patient.number)?.id ?? (await register(actors.clinician, patient));
      await record(actors, patient, id);
    }
    return true;
  } finally {
    await disconnect();
  }
}

async function register(actor: Actor, patient: DemoPatient): Promise<string> {
  const { number, familyName, givenNames, sexAtBirth, ageYears } = patient;
  // In the middle of the year of age, so that it is the same on the day of the recording and now.
  const dateOfBirth = addDays(today(actor.timeZone), -Math.round((ageYears + 0.5) * 365.25));
  const identity = { number, familyName, givenNames, sexAtBirth, dateOfBirth };
  return (await registerPatient(actor, { ...identity, fictional: true })).id;
}

async function record({ clinician, reviewer }: Actors, patient: DemoPatient, patientId: string) {
  const recordedAt = new Date(Date.now() - patient.hoursAgo * 3_600_000);
  const { age_years, sex_at_birth, ...answers } = demoAnswers(patient);
  const { id } = await recordPresentation(
    clinician,
    { patientId, answers, freeText: patient.freeText, idempotencyKey: randomUUID() },
    { at: recordedAt },
  );
  await play({ clinician, reviewer, presentationId: id, recordedAt }, patient.steps);
}

if (import.meta.main) {
  const { DATABASE_URL: url, DEMO_PASSWORD: password, DEMO: demo } = process.env;
  if (demo !== "1")
    throw new Error("DEMO=1 is needed: this adds fictional patients to DATABASE_URL.");
  if (!url || !password) throw new Error("DATABASE_URL and DEMO_PASSWORD are needed.");
  console.log((await seedDemo(url, password)) ? "The demo practice was added." : "Nothing added.");
}
