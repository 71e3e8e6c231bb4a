import pg from "pg";

/** PostgreSQL's internal one-byte "char" type and its array, by their numbers in pg_type. */
const oneByteChar = 18;
const oneByteCharArray = 1002;

type Callback = (error: unknown, result: unknown) => void;
type Query = (...args: unknown[]) => unknown;

/**
 * The adapter has no entry for "char", which the catalogue tables use, and fails on it; it has one
 * for the array of it. Calling the column an array gets it through; migration-adapter.ts then
 * corrects the type for the engine.
 */
export class CatalogClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query: Query = super.query.bind(this);
    const retypingQuery: Query = (...args) => {
      const callback = args.at(-1);
      if (isCallback(callback)) {
        args[args.length - 1] = (error: unknown, result: unknown) =>
          callback(error, renameCharColumns(result));
      }
      const answer = query(...args);
      return answer instanceof Promise ? answer.then(renameCharColumns) : answer;
    };
    Object.assign(this, { query: retypingQuery });
  }
}

function renameCharColumns(result: unknown): unknown {
  for (const field of fieldsOf(result)) {
    if (field.dataTypeID === oneByteChar) field.dataTypeID = oneByteCharArray;
  }
  return result;
}

function fieldsOf(result: unknown): pg.FieldDef[] {
  const hasFields = typeof result === "object" && result !== null && "fields" in result;
  return hasFields && Array.isArray(result.fields) ? result.fields : [];
}

function isCallback(value: unknown): value is Callback {
  return typeof value === "function";
}
