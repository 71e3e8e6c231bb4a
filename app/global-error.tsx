"use client";

import { FailedMessage, type FailureProps } from "@/components/layout/failed-message";
import "./globals.css";

export default function GlobalError(failure: FailureProps) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Backstop</title>
        <main>
          <FailedMessage {...failure} />
        </main>
      </body>
    </html>
  );
}
