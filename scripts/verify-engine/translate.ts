import {
  CqlTranslator,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from "@cqframework/cql/cql-to-elm";
import { systemModel } from "./system-model.ts";

/** The places in the source text that ELM carries along: nothing reads them, and they cost time. */
const sourcePlaces = new Set(["localId", "locator", "annotation"]);

/** CQL as ELM, its machine form. Throws with the translator's words when the CQL is wrong. */
export function translate(text: string): object {
  const models = new ModelManager();
  const provider = createModelInfoProvider((id: string) =>
    id === "System" ? stringAsSource(systemModel) : null,
  );
  models.modelInfoLoader.registerModelInfoProvider(provider, false);
  const translator = CqlTranslator.fromText(text, new LibraryManager(models));
  const errors = translator.errors.asJsReadonlyArrayView().map(({ message }) => message);
  if (errors.length > 0) throw new Error(`CQL: ${errors.slice(0, 5).join("; ")}`);
  return JSON.parse(translator.toJson(), (key, value) =>
    sourcePlaces.has(key) ? undefined : value,
  );
}
