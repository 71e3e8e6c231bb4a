/** Run by start/demo-practice.ts in a process of its own: the mutations it uses are for the server only. */
import { seedDemo } from "../prisma/seed.ts";

const { DATABASE_URL: url, DEMO_PASSWORD: password, DEMO: demo } = process.env;
if (demo !== "1") throw new Error("DEMO=1 is needed.");
if (!url || !password) throw new Error("DATABASE_URL and DEMO_PASSWORD are needed.");

console.log((await seedDemo(url, password)) ? "added" : "present");
process.exit();
