import type { ReactNode } from "react";
import type { SimilarPatients } from "@/lib/features/patients/view";
import { SimilarList } from "./similar-list";
import type { Similar } from "./use-similar";

/** Who may be registered already. Advice beside the form: it keeps nobody from saving. */
export function SimilarPanel({ similar }: { readonly similar: Similar }) {
  const found = similar.status === "looked" && similar.similar.found.length > 0;
  return (
    <section
      aria-labelledby="similar-title"
      className={`border border-l-4 border-line bg-surface px-4 py-3 ${found ? "border-l-accent" : "border-l-control"}`}
    >
      <h2 id="similar-title" className="font-semibold">
        Similar patients
      </h2>
      <div role="status">{words(similar)}</div>
      {found ? (
        <>
          <SimilarList similar={similar.similar} newTab />
          <p className="mt-2 text-sm text-quiet">
            For your information: you can still save. Each opens in a new tab.
          </p>
        </>
      ) : null}
      <noscript>Without JavaScript they are listed on the chart, after saving.</noscript>
    </section>
  );
}

function words(similar: Similar): ReactNode {
  switch (similar.status) {
    case "nothing typed":
      return <Nothing />;
    case "looked":
      return similar.similar.lookedBy.length > 0 ? <p>{counted(similar.similar)}</p> : <Nothing />;
    case "offline":
      return <p className="font-medium">Could not look: this device is offline.</p>;
    case "no answer":
      return (
        <p className="font-medium">
          Could not look: no answer from the server. Search for the patient before you save.
        </p>
      );
  }
}

function Nothing() {
  return (
    <p className="text-quiet">
      Patients of this practice with the same number, or a similar name and date of birth, are
      listed here while you type.
    </p>
  );
}

function counted({ found, more, lookedBy }: SimilarPatients): string {
  const all = found.length + more;
  if (all === 0)
    return `No similar patient found in this practice. Looked by ${lookedBy.join(", ")}.`;
  return all === 1 ? "1 may be the same person:" : `${all} may be the same person:`;
}
