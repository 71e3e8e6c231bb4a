import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { scratchName } from "../postgres/scratch-name.ts";
import { CatalogClient } from "./catalog-client.ts";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/**
 * Prisma's PostgreSQL adapter, made fit for the schema engine. It is written for queries, and:
 * - splits a script at every ";", which breaks function bodies, triggers and literals;
 * - does not know the type of some catalogue columns (see catalog-client.ts);
 * - drops the shadow database before its own connections to it are closed;
 * - builds the shadow's config as `{...config, database}`, where a connection string would win and
 *   the "shadow" would be the real database: so it is given the parts, never a string.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #config: pg.PoolConfig;
  readonly #open = new Set<() => Promise<void>>();

  constructor(url: string) {
    const config = {
      ...connectionParts(url),
      // The engine's advisory lock belongs to a session, so there is only one.
      max: 1,
      allowExitOnIdle: true,
      Client: CatalogClient,
      options: "-c TimeZone=UTC",
    };
    super(config);
    this.#config = config;
  }

  override async connect() {
    return this.#track(mended(await super.connect()));
  }

  override async connectToShadowDb() {
    const database = scratchName();
    const admin = new pg.Client(this.#config);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${database}" TEMPLATE template0`);
    const shadow = await new PrismaPg({ ...this.#config, database }).connect();
    return this.#track(mended(shadow), async () => {
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await admin.end();
    });
  }

  /** Closes what the engine left open; without it the process hangs for a minute. */
  async close() {
    await Promise.all([...this.#open].map((dispose) => dispose()));
  }

  #track(adapter: Adapter, afterwards?: () => Promise<void>): Adapter {
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (!this.#open.delete(adapter.dispose)) return;
      await dispose();
      await afterwards?.();
    };
    this.#open.add(adapter.dispose);
    return adapter;
  }
}

function mended(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    return { ...result, columnTypes: result.columnTypes.map(singleCharacter) };
  };
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      throw asDriverError(error);
    }
  };
  return adapter;
}

function singleCharacter<Type extends number>(type: Type) {
  return type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type;
}

/** In the shape the engine understands, so that it names the migration and the database's own words. */
function asDriverError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "N/A",
    severity: error.severity ?? "N/A",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
    originalCode: error.code ?? "N/A",
    originalMessage: error.message,
  });
}

function connectionParts(url: string): pg.PoolConfig {
  const parts = new URL(url);
  const sslMode = parts.searchParams.get("sslmode") ?? "disable";
  return {
    host: parts.hostname,
    port: Number(parts.port || 5432),
    user: decodeURIComponent(parts.username),
    password: decodeURIComponent(parts.password),
    database: decodeURIComponent(parts.pathname.slice(1)),
    ...(sslMode === "disable" ? {} : { ssl: { rejectUnauthorized: sslMode !== "require" } }),
  };
}
