import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { RegisterForm } from "./register-form";
import { sexOptions } from "./sex-options";

/** Enters a new patient of the practice. */
export function RegisterScreen() {
  return (
    <Page title="Register a patient">
      <RegisterForm idempotencyKey={randomUUID()} sexes={sexOptions} />
    </Page>
  );
}
