import { setTimeout as wait } from "node:timers/promises";
import { demoSignIns } from "../../prisma/demo-sign-ins.ts";
import type { DemoPractice } from "./demo-practice.ts";

/** Prints where to go and how to sign in, as soon as the server on the port answers. */
export async function announceWhenReady(
  port: number,
  address: string,
  demo: DemoPractice | null,
  stop: AbortSignal,
) {
  while (!stop.aborted && !(await answers(port))) await wait(100);
  if (!stop.aborted) console.log(`\n${announcement(address, demo)}\n`);
}

function announcement(address: string, demo: DemoPractice | null): string {
  const lines = [`Backstop is at ${address}`];
  if (demo) {
    lines.push("Sign in to the demo practice (fictional patients) as");
    lines.push(...demoSignIns.map(({ email, role }) => `  ${email}  ${role}`));
    lines.push(passwordLine(demo.password));
  }
  return lines.join("\n");
}

function passwordLine(password: string | null): string {
  if (password === null) return "with the password it was added with, from another folder.";
  const given = process.env["DEMO_PASSWORD"];
  if (given && given !== password) {
    return `with the password ${password} (DEMO_PASSWORD counts only when the practice is added).`;
  }
  return given ? "with the password of DEMO_PASSWORD." : `with the password ${password}`;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then(
    () => true,
    () => false,
  );
}
