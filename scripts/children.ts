import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** Ends a child whose parent was killed: no signal tells it. */
const endWithParent = `data:text/javascript,${encodeURIComponent(
  "const parent = process.ppid;" +
    "setInterval(() => process.ppid === parent || process.exit(1), 500).unref();",
)}`;

export interface ChildOptions {
  env?: Readonly<Record<string, string>>;
  /** Keep the output for the caller instead of printing it. */
  quiet?: boolean;
  /** Ends the child. */
  stop?: AbortSignal;
}

export interface ChildResult {
  /** The exit code; 1 when a signal ended it. */
  code: number;
  /** Both streams, when quiet. */
  output: string;
}

/** Runs a script under this Node and waits for its end. It does not outlive us. */
export function runNode(args: readonly string[], options: ChildOptions = {}): Promise<ChildResult> {
  const { env = {}, quiet = false, stop } = options;
  const output = quiet ? "pipe" : "inherit";
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", endWithParent, ...args], {
      cwd: root,
      env: { ...process.env, ...quietTools, ...env },
      stdio: ["ignore", output, output],
    });
    const end = () => child.kill("SIGTERM");
    stop?.addEventListener("abort", end, { once: true });
    if (stop?.aborted) end();
    const text: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => text.push(chunk));
    }
    child.once("error", reject);
    child.once("close", (code) => {
      stop?.removeEventListener("abort", end);
      resolve({ code: code ?? 1, output: text.join("") });
    });
  });
}

/** The path of a file in node_modules. */
export function installed(file: string): string {
  return path.join(root, "node_modules", file);
}

/** Keeps the tools from asking the network about themselves. */
const quietTools = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};
