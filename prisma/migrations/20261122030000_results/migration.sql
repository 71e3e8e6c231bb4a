-- What a laboratory, a scan or a bedside test gave. Entered at the intake it belongs to its presentation; an
-- amendment adds a row that replaces the one before, and one without a value where the result was taken out.
CREATE TABLE "result" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "finding" TEXT NOT NULL,
    "number" DOUBLE PRECISION,
    "coded" TEXT,
    "unit" TEXT,
    "entered_value" TEXT,
    "entered_unit" TEXT,
    "taken_on" DATE,
    "replaces_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "result_pkey" PRIMARY KEY ("practice_id","id")
);

CREATE UNIQUE INDEX "result_practice_id_replaces_id_key" ON "result"("practice_id", "replaces_id");
CREATE INDEX "result_practice_id_presentation_id_finding_idx" ON "result"("practice_id", "presentation_id", "finding");
CREATE INDEX "result_practice_id_patient_id_finding_recorded_at_idx" ON "result"("practice_id", "patient_id", "finding", "recorded_at");

ALTER TABLE "result" ADD CONSTRAINT "result_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "result" ADD CONSTRAINT "result_practice_id_presentation_id_revision_fkey" FOREIGN KEY ("practice_id", "presentation_id", "revision") REFERENCES "presentation_revision"("practice_id", "presentation_id", "revision") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "result" ADD CONSTRAINT "result_practice_id_recorded_by_id_fkey" FOREIGN KEY ("practice_id", "recorded_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "result" ADD CONSTRAINT "result_practice_id_replaces_id_fkey" FOREIGN KEY ("practice_id", "replaces_id") REFERENCES "result"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A number with its units, or what was chosen; neither only where an earlier row is taken back.
ALTER TABLE result
  ADD CONSTRAINT result_one_value CHECK (number IS NULL OR coded IS NULL),
  ADD CONSTRAINT result_has_a_value
    CHECK (number IS NOT NULL OR coded IS NOT NULL OR replaces_id IS NOT NULL),
  ADD CONSTRAINT result_number_is_as_entered CHECK (
    (number IS NULL) = (entered_value IS NULL) AND (number IS NULL) = (unit IS NULL)
    AND (number IS NULL) = (entered_unit IS NULL)
  );

-- What is recorded already becomes results as well. The owner sees every practice for this statement only.
ALTER TABLE presentation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE presentation_revision NO FORCE ROW LEVEL SECURITY;
INSERT INTO result
  (practice_id, id, patient_id, presentation_id, revision, finding, number, coded, unit,
   entered_value, entered_unit, recorded_by_id, recorded_at)
SELECT recorded.practice_id, gen_random_uuid(), presentation.patient_id, recorded.presentation_id,
       recorded.revision, kept.finding,
       CASE WHEN kept.unit IS NOT NULL THEN (answer.value ->> 'value')::float8 END,
       CASE WHEN kept.unit IS NULL THEN answer.value ->> 'value' END,
       kept.unit,
       CASE WHEN kept.unit IS NOT NULL
         THEN coalesce(answer.value -> 'entered' ->> 'value', answer.value ->> 'value') END,
       CASE WHEN kept.unit IS NOT NULL
         THEN coalesce(answer.value -> 'entered' ->> 'unit', kept.unit) END,
       recorded.recorded_by_id, recorded.recorded_at
FROM presentation_revision recorded
JOIN presentation ON presentation.practice_id = recorded.practice_id
  AND presentation.id = recorded.presentation_id
  AND presentation.current_revision = recorded.revision
CROSS JOIN LATERAL jsonb_each(recorded.answers) AS answer (finding, value)
JOIN (VALUES
    ('esr_mm_h', 'mm/h'),
    ('crp_mg_l', 'mg/L'),
    ('hb_g_l', 'g/L'),
    ('wbc_x10e9_l', '10*9/L'),
    ('neutrophils_x10e9_l', '10*9/L'),
    ('platelets_x10e9_l', '10*9/L'),
    ('calcium_adjusted_mmol_l', 'mmol/L'),
    ('calcium_total_mmol_l', 'mmol/L'),
    ('creatinine_umol_l', 'umol/L'),
    ('egfr_ml_min', 'mL/min/{1.73_m2}'),
    ('total_protein_g_l', 'g/L'),
    ('psa_ug_l', 'ug/L'),
    ('alp_u_l', 'U/L'),
    ('haematuria_dipstick', NULL),
    ('pvr_volume_ml', 'mL'),
    ('xr_spine_result', NULL),
    ('ct_spine_result', NULL),
    ('mri_spine_result', NULL),
    ('bone_scan_result', NULL),
    ('hla_b27_result', NULL),
    ('mri_compression_cause', NULL),
    ('mri_infection_result', NULL),
    ('mri_lesion_reading', NULL),
    ('mri_incidental_finding', NULL),
    ('ct_abdomen_result', NULL),
    ('aortic_diameter_cm', 'cm'),
    ('blood_culture_result', NULL),
    ('serum_electrophoresis_result', NULL),
    ('m_protein_g_l', 'g/L'),
    ('sflc_ratio', '{ratio}'),
    ('albumin_g_l', 'g/L'),
    ('pth_result', NULL),
    ('vitamin_d_nmol_l', 'nmol/L'),
    ('lactate_mmol_l', 'mmol/L'),
    ('bone_lesion_type', NULL),
    ('bone_lesion_number', NULL)
) AS kept (finding, unit) ON kept.finding = answer.finding
WHERE answer.value ->> 'value' NOT IN ('unknown', 'not_done');
ALTER TABLE presentation FORCE ROW LEVEL SECURITY;
ALTER TABLE presentation_revision FORCE ROW LEVEL SECURITY;

ALTER TABLE result ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON result
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON result FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON result FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON result FOR EACH ROW EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON result TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON result FROM PUBLIC, backstop_app, backstop_worker;
