-- What changed in a registration, from what to what, who changed it and when. It only grows.
CREATE TABLE "patient_event" (
    "practice_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT,
    "other_patient_id" UUID,
    "batch_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "patient_event_pkey" PRIMARY KEY ("practice_id","patient_id","version")
);

ALTER TABLE "patient_event" ADD CONSTRAINT "patient_event_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "patient_event" ADD CONSTRAINT "patient_event_practice_id_other_patient_id_fkey" FOREIGN KEY ("practice_id", "other_patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "patient_event" ADD CONSTRAINT "patient_event_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE patient_event
  ADD CONSTRAINT patient_event_kind CHECK (
    kind IN ('registered', 'imported', 'amended', 'death_recorded', 'death_undone', 'merged',
             'merge_undone')
  ),
  ADD CONSTRAINT patient_event_reason CHECK (
    kind NOT IN ('death_undone', 'merged', 'merge_undone') OR coalesce(reason, '') <> ''
  ),
  ADD CONSTRAINT patient_event_of_two
    CHECK ((kind IN ('merged', 'merge_undone')) = (other_patient_id IS NOT NULL)),
  ADD CONSTRAINT patient_event_of_a_batch CHECK ((kind = 'imported') = (batch_id IS NOT NULL));

CREATE INDEX patient_event_of_other ON patient_event (practice_id, other_patient_id)
  WHERE other_patient_id IS NOT NULL;
CREATE INDEX patient_event_of_batch ON patient_event (practice_id, batch_id)
  WHERE batch_id IS NOT NULL;

-- Who is registered already begins the history. The owner sees every practice for this statement only.
ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE patient NO FORCE ROW LEVEL SECURITY;
INSERT INTO patient_event (practice_id, patient_id, version, kind, changes, by_id, at)
  SELECT patient.practice_id, patient.id, 1, 'registered', '{}', audit_event.actor_id,
         patient.created_at
  FROM patient
  JOIN audit_event
    ON audit_event.practice_id = patient.practice_id AND audit_event.subject_id = patient.id
    AND audit_event.action = 'patient.registered';
ALTER TABLE patient FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;

ALTER TABLE patient_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON patient_event
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON patient_event
  FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON patient_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON patient_event
  FOR EACH ROW EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON patient_event TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON patient_event FROM PUBLIC, backstop_app, backstop_worker;
