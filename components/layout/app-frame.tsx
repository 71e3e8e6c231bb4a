import type { ReactNode } from "react";
import { Account } from "./account";
import type { AlarmSignal } from "./alarm-words";
import { AlarmsLink } from "./alarms-link";
import { Footer } from "./footer";
import { LastSaid } from "./last-said";
import { PatientSearch } from "./patient-search";
import { Rail, type RailItem } from "./rail";

interface Props {
  /** What calls the signed-in person; null for a role that is never called. */
  readonly alarms: AlarmSignal | null;
  readonly items: readonly RailItem[];
  /** null: the role may not search patients. */
  readonly search: ((form: FormData) => Promise<void>) | null;
  readonly user: { readonly name: string; readonly role: string };
  readonly knowledgeVersion: string;
  readonly children: ReactNode;
}

/** What surrounds every page behind sign-in. */
export function AppFrame({ alarms, items, search, user, knowledgeVersion, children }: Props) {
  return (
    <div className="flex min-h-dvh print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-surface focus:px-4 focus:py-2"
      >
        Skip to the page
      </a>
      <Rail items={items} />
      <div className="flex min-w-0 flex-1 flex-col">
        <header className="screen-only flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-2 py-1 sm:flex-nowrap border-b border-line bg-surface px-4 lg:px-6">
          {search ? <PatientSearch action={search} /> : <span />}
          {alarms ? <AlarmsLink signal={alarms} /> : null}
          <Account name={user.name} role={user.role} />
        </header>
        <LastSaid>
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
        </LastSaid>
        <Footer knowledgeVersion={knowledgeVersion} />
      </div>
    </div>
  );
}
