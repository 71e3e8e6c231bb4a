import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { sexAtBirthLabels, sexesAtBirth } from "@/lib/features/patients/schema";
import { RegisterForm } from "./register-form";

/** Enters a new patient of the practice. */
export function RegisterScreen() {
  return (
    <Page title="Register a patient">
      <RegisterForm
        idempotencyKey={randomUUID()}
        sexes={sexesAtBirth.map((value) => ({ value, label: sexAtBirthLabels[value] }))}
      />
    </Page>
  );
}
