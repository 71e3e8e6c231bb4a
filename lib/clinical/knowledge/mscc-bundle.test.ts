import { expect, it } from "vitest";
import { msccBundle } from "./mscc-bundle.ts";

it("is the checklist of the specification, in its order", () => {
  expect(msccBundle.map(({ id }) => id)).toEqual([
    "spine_precautions",
    "dexamethasone_decision",
    "ppi_and_glucose",
    "vte_prophylaxis",
    "catheter_if_retention",
    "pressure_care",
    "analgesia",
    "mri_time",
    "coordinator_called_time",
    "sins",
    "bilsky",
    "ecog",
    "ambulatory_status",
    "treatment_decision_time",
    "patient_and_family_informed",
    "goals_of_care",
  ]);
});
