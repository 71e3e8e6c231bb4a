import { Notice } from "@/components/ui/notice";
import { SignInForm } from "./sign-in-form";

interface Props {
  readonly next: string;
  readonly ended: boolean;
  readonly intendedUse: string;
}

/** The way in, and what the product is for. */
export function SignInScreen({ next, ended, intendedUse }: Props) {
  return (
    <main className="mx-auto grid max-w-200 gap-x-16 gap-y-10 px-6 pt-[14vh] pb-12 md:grid-cols-[20rem_1fr]">
      <div>
        <h1 className="text-xl font-semibold tracking-tight">Sign in to Backstop</h1>
        {ended ? (
          <div className="mt-4">
            <Notice tone="warning" role="status">
              Your session has ended. Sign in again to go on where you were.
            </Notice>
          </div>
        ) : null}
        <div className="mt-4">
          <SignInForm next={next} />
        </div>
      </div>
      <div className="text-sm text-quiet md:border-l md:border-line md:pt-1 md:pl-16">
        <h2 className="font-semibold text-ink">Intended use</h2>
        <p className="mt-2 max-w-[60ch]">{intendedUse}</p>
        <p className="mt-2 max-w-[60ch]">
          The clinical knowledge has not yet been reviewed by a clinician.
        </p>
      </div>
    </main>
  );
}
