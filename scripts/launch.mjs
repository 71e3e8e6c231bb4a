import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const oldestForNpm = [20, 19];
const oldestForTypeScript = [22, 18];

/**
 * Runs a TypeScript program of this folder from a fresh clone: installs what package-lock.json says
 * when that is not installed, then goes on under the Node 24 that came with it. Needs no package.
 * @param {string} program The file, such as "start.ts"; it gets our arguments.
 */
export function launch(program) {
  if (isOlderThan(oldestForNpm)) {
    refuse(
      `Backstop needs Node.js ${oldestForNpm.join(".")} or later; this is ${process.version}.`,
    );
  }
  if (!isInstalled()) install();
  const node = installedNode() ?? (isOlderThan(oldestForTypeScript) ? null : process.execPath);
  if (!node) {
    refuse(
      `No Node.js 24 came with npm for ${process.platform}-${process.arch}. ` +
        `Install Node.js ${oldestForTypeScript.join(".")} or later; this is ${process.version}.`,
    );
  }
  follow(node, path.join(root, "scripts", program));
}

/** @param {number[]} version */
function isOlderThan([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

/** True when node_modules holds what the lock says; packages for other systems may be absent. */
function isInstalled() {
  const installedFile = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const installed = packagesIn(installedFile);
  return Object.entries(packagesIn(path.join(root, "package-lock.json"))).every(
    ([place, { version, optional }]) =>
      place === "" || (installed[place] ? installed[place].version === version : optional),
  );
}

/** @param {string} file */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function install() {
  console.error("Installing what package-lock.json lists (about half a minute) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], atRoot)
    : spawnSync("npm", args, { ...atRoot, shell: process.platform === "win32" });
  if (status !== 0) refuse("npm ci failed: see above.");
}

const atRoot = /** @type {const} */ ({ cwd: root, stdio: "inherit" });

/** The Node 24 of node_modules if it runs on this system (it does not on Alpine). */
function installedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const folder = path.join(root, "node_modules", `node-${system}-${process.arch}`, "bin");
  const node = path.join(folder, process.platform === "win32" ? "node.exe" : "node");
  return spawnSync(node, ["-v"]).status === 0 ? node : null;
}

/**
 * Becomes the program as far as can be: passes signals on and ends as it ends. The program notices
 * our end by its message channel, and we notice the end of npm, which does not pass a signal on.
 * @param {string} node
 * @param {string} file
 */
function follow(node, file) {
  const bin = path.join(root, "node_modules", ".bin");
  const child = spawn(node, [file, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenNpmEnds(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Our parent is npm, or the shell that npm started. @param {() => void} run */
function whenNpmEnds(run) {
  const parent = process.ppid;
  const grandparent = parentOfShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOfShell(parent) === grandparent) return;
    clearInterval(timer);
    run();
  }, 500);
  timer.unref();
}

/** Undefined for what is no shell, and where the system does not tell. @param {number} pid */
function parentOfShell(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return /^Name:\s*\w*sh$/m.test(status) ? /^PPid:\s*(\d+)/m.exec(status)?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} why @returns {never} */
function refuse(why) {
  console.error(why);
  process.exit(1);
}
