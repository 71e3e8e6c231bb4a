"use client";

import { FailedMessage, type FailureProps } from "@/components/layout/failed-message";

export default function ClinicError(failure: FailureProps) {
  return <FailedMessage {...failure} />;
}
