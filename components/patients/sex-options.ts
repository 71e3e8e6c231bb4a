import type { SegmentOption } from "@/components/form/segmented";
import { sexAtBirthLabels, sexesAtBirth } from "@/lib/features/patients/schema";

/** The choices of the sex at birth, in their order. */
export const sexOptions: readonly SegmentOption[] = sexesAtBirth.map((value) => ({
  value,
  label: sexAtBirthLabels[value],
}));
