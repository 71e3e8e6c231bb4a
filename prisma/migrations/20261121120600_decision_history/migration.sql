-- Every decision about a recommendation stays, also after it was decided again.
CREATE TABLE "recommendation_event" (
    "practice_id" UUID NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "decline_reason" TEXT,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recommendation_event_pkey" PRIMARY KEY ("practice_id","recommendation_id","version")
);

ALTER TABLE "recommendation_event" ADD CONSTRAINT "recommendation_event_practice_id_recommendation_id_fkey" FOREIGN KEY ("practice_id", "recommendation_id") REFERENCES "recommendation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "recommendation_event" ADD CONSTRAINT "recommendation_event_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE recommendation_event
  ADD CONSTRAINT recommendation_event_decision CHECK (decision IN ('accepted', 'declined')),
  ADD CONSTRAINT recommendation_event_declined_has_a_reason
    CHECK ((decision = 'declined') = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT recommendation_event_decline_reason CHECK (
    decline_reason IN ('already_ordered', 'patient_declines', 'contraindicated',
                       'clinical_judgement', 'not_available', 'other')
    AND (decline_reason <> 'other' OR coalesce(note, '') <> '')
  );

-- What is decided already begins the history. The owner sees every practice for this statement only.
ALTER TABLE recommendation NO FORCE ROW LEVEL SECURITY;
INSERT INTO recommendation_event
  (practice_id, recommendation_id, version, decision, decline_reason, note, by_id, at)
  SELECT practice_id, id, version, decision, decline_reason, note, decided_by_id, decided_at
  FROM recommendation WHERE decision IS NOT NULL;
ALTER TABLE recommendation FORCE ROW LEVEL SECURITY;

ALTER TABLE recommendation_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON recommendation_event
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON recommendation_event
  FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON recommendation_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON recommendation_event
  FOR EACH ROW EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON recommendation_event TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON recommendation_event
  FROM PUBLIC, backstop_app, backstop_worker;
