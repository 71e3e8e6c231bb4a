import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";

/** Who may import whom. A folder may always import itself. Arrows only point from the product to the medicine. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "lib/clinical/knowledge": [],
  "lib/clinical/engine": ["lib/clinical/knowledge"],
  "lib/clinical/calculators": ["lib/clinical/knowledge", "lib/clinical/engine"],
  "lib/clinical/vignettes": ["lib/clinical/knowledge", "lib/clinical/engine"],
  "lib/platform": ["prisma/generated"],
  "lib/features": ["lib/clinical", "lib/platform", "prisma/generated"],
  "components/ui": [],
  "components/form": ["components/ui", "lib/platform/action-state"],
  "components/table": ["components/ui"],
  "components/layout": ["components/ui", "components/form", "components/table"],
  components: ["lib/clinical", "lib/features", "lib/platform/action-state"],
  app: ["components", "lib"],
};

/** The medicine may use nothing but itself: no package, no clock, no chance. */
const impure = /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bprocess\b|\bfetch\(/;

/** What components may take from a feature: never what touches the database. */
const serverOnly = /^lib\/features\/.*\/(queries|mutations)(\.ts)?$/;

it.each(Object.keys(mayImport).filter((folder) => existsSync(folder)))(
  "%s imports only what it may",
  (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const strays = sourceFiles(folder).flatMap((file) =>
      localImports(file)
        .filter((target) => !allowed.some((root) => isWithin(target, root)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(strays).toEqual([]);
  },
);

it("lib/clinical imports nothing outside itself and reads no clock", () => {
  const files = sourceFiles("lib/clinical").filter((file) => file !== arbitraryPatients);
  const packages = files.flatMap((file) =>
    imports(file)
      .filter((specifier) => !specifier.startsWith("."))
      .map((specifier) => `${file} -> ${specifier}`),
  );
  expect(packages).toEqual([]);
  expect(files.filter((file) => impure.test(readFileSync(file, "utf8")))).toEqual([]);
});

it("components ask pages for data instead of querying", () => {
  const queries = sourceFiles("components").flatMap((file) =>
    localImports(file)
      .filter((target) => serverOnly.test(target))
      .map((target) => `${file} -> ${target}`),
  );
  expect(queries).toEqual([]);
});

it("a component folder serves its own feature", () => {
  const strays = sourceFiles("components").flatMap((file) =>
    localImports(file)
      .filter((target) => /^lib\/features\/[^/]+\/actions/.test(target))
      .filter((target) => target.split("/")[2] !== ownFeature(file))
      .map((target) => `${file} -> ${target}`),
  );
  expect(strays).toEqual([]);
});

it("every query and mutation is kept from the browser", () => {
  const open = sourceFiles("lib/features")
    .filter((file) => serverOnly.test(file))
    .filter((file) => !readFileSync(file, "utf8").startsWith('import "server-only";'));
  expect(open).toEqual([]);
});

it("there are no barrels and no drawers for odds and ends", () => {
  const names = /(^|\/)(index|utils|helpers|common|misc|types|constants|hooks)(\.tsx?|\/)/;
  const all = ["lib", "components", "app", "scripts", "e2e", "prisma"].flatMap(sourceFiles);
  expect(all.filter((file) => names.test(file))).toEqual([]);
});

/** Invented patients for property tests: the one file of the vignettes that needs a library. */
const arbitraryPatients = "lib/clinical/vignettes/any-answers.ts";

/** The assessment page decides on recommendations: presentations own them. */
function ownFeature(file: string): string | undefined {
  const folder = file.split("/")[1];
  return folder === "assessment" ? "presentations" : folder;
}

function isWithin(target: string, root: string): boolean {
  return target === root || target.startsWith(`${root}/`) || target.startsWith(`${root}.`);
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => !name.startsWith("generated/"))
    .map((name) => join(folder, name));
}

function localImports(file: string): string[] {
  return imports(file)
    .filter((specifier) => /^(@\/|\.)/.test(specifier))
    .map((specifier) =>
      specifier.startsWith("@/") ? specifier.slice(2) : normalize(join(dirname(file), specifier)),
    )
    .filter((target) => !target.endsWith(".css"));
}

function imports(file: string): string[] {
  const statements = /^(?:(?:import|export|\}).*\bfrom\s*|import\s*|.*\bimport\(\s*)"([^"]+)"/gm;
  const specifiers = readFileSync(file, "utf8").matchAll(statements);
  return [...specifiers].map(([, specifier = ""]) => specifier);
}
