"use client";

import { FailedMessage, type FailureProps } from "@/components/layout/failed-message";

export default function RootError(failure: FailureProps) {
  return (
    <main>
      <FailedMessage {...failure} />
    </main>
  );
}
