import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrationAdapter } from "./migration-adapter.ts";
import { schemaFiles } from "./migration-files.ts";

/** What the compiled engine offers beyond its published types: its own start-up. */
interface Startable extends WebAssembly.ModuleImports {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/**
 * Runs something with Prisma's schema engine on a database. It is the engine that `prisma migrate`
 * downloads as a program, from npm as WebAssembly of the same commit; it must be started by hand
 * because Node cannot import its .wasm file.
 */
export async function withSchemaEngine<Result>(
  url: string,
  run: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await startEngine();
  const adapter = new MigrationAdapter(url);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schemaFiles().files.map(({ path, content }) => [path, content]) },
    (line: string) => {
      if (process.env["DEBUG"]) console.error(line);
    },
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await run(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

let started: Promise<void> | undefined;

function startEngine(): Promise<void> {
  started ??= instantiate();
  return started;
}

async function instantiate() {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => console.error(`The schema engine failed: ${message}`),
    },
  });
  const { resolve } = createRequire(import.meta.url);
  const script = resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(script.replace(/\.js$/, ".wasm"));
  const startable = bindings as unknown as Startable;
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": withoutLingeringTimers(startable),
  });
  startable.__wbg_set_wasm(instance.exports);
  const begin = instance.exports["__wbindgen_start"];
  if (typeof begin === "function") begin();
}

/** The engine leaves the ten-second limit of its advisory lock ticking, and with it our process. */
function withoutLingeringTimers(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const names = Object.keys(imports).filter((name) => name.startsWith("__wbg_setTimeout"));
  const start = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref();
  return { ...imports, ...Object.fromEntries(names.map((name) => [name, start])) };
}
