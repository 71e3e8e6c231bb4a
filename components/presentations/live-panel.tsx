"use client";

import dynamic from "next/dynamic";
import { LiveBoundary } from "./live-boundary";
import { liveBarLook, liveHeadLook } from "./live-look";
import type { LiveContext } from "./live-verdict";
import { NoVerdict } from "./no-verdict";

/** The rules come after the form: the page must not wait for them. */
const LiveStrip = dynamic(() => import("./live-strip").then((module) => module.LiveStrip), {
  ssr: false,
  loading: Waiting,
});

/** The verdict while typing, or the reason why there is none. */
export function LivePanel({ context }: { readonly context: LiveContext }) {
  return (
    <LiveBoundary
      instead={
        <div className={liveBarLook}>
          <NoVerdict />
        </div>
      }
    >
      <LiveStrip context={context} />
    </LiveBoundary>
  );
}

function Waiting() {
  return (
    <div className={liveBarLook}>
      <div className={`${liveHeadLook} text-sm`}>
        <p>Nothing is assessed yet.</p>
        <noscript>
          <p>Without JavaScript the tier is shown once the presentation is recorded.</p>
        </noscript>
      </div>
    </div>
  );
}
