import { readFileSync } from "node:fs";

/** The part of package-lock.json that is looked at. */
export type LockedPackages = Readonly<
  Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
>;

/**
 * The optional packages (those for other systems) that the lock names but does not hold, which makes
 * `npm ci` refuse it everywhere. A registry that lacks one leaves such a hole without a word.
 */
export function missingFromLock(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesSeenFrom(place).some((folder) => packages[folder + name]))
      .map((name) => `${name}, of ${place || "package.json"}`),
  );
}

/** Node's look-up: the package's own node_modules, those of the packages around it, the root's. */
function placesSeenFrom(place: string): string[] {
  const around = place.split("/node_modules/");
  const own = around.map((_, index) => around.slice(0, index + 1).join("/node_modules/"));
  return ["node_modules/", ...own.map((folder) => `${folder}/node_modules/`)];
}

if (import.meta.main) {
  const lock: { packages: LockedPackages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = missingFromLock(lock.packages);
  for (const name of missing) console.error(`package-lock.json lacks ${name}`);
  process.exitCode = missing.length ? 1 : 0;
}
