-- What came of it: the confirmed diagnosis of a presentation, and what patients say of their pain in questionnaires.
CREATE TABLE "diagnosis_outcome" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "loop_id" UUID,
    "condition" TEXT,
    "diagnosis" TEXT NOT NULL,
    "diagnosed_on" DATE,
    "confirmed_by" TEXT,
    "staging" TEXT,
    "stage" TEXT,
    "walking" TEXT,
    "continence" TEXT,
    "frankel" TEXT,
    "ecog" TEXT,
    "replaces_id" UUID,
    "reason" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "diagnosis_outcome_pkey" PRIMARY KEY ("practice_id","id")
);

CREATE TABLE "outcome_score" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "items" JSONB,
    "scored_on" DATE NOT NULL,
    "replaces_id" UUID,
    "reason" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outcome_score_pkey" PRIMARY KEY ("practice_id","id")
);

CREATE UNIQUE INDEX "diagnosis_outcome_practice_id_replaces_id_key" ON "diagnosis_outcome"("practice_id", "replaces_id");
CREATE INDEX "diagnosis_outcome_practice_id_presentation_id_recorded_at_idx" ON "diagnosis_outcome"("practice_id", "presentation_id", "recorded_at");
CREATE INDEX "diagnosis_outcome_practice_id_patient_id_idx" ON "diagnosis_outcome"("practice_id", "patient_id");
CREATE INDEX "diagnosis_outcome_practice_id_loop_id_idx" ON "diagnosis_outcome"("practice_id", "loop_id");
CREATE UNIQUE INDEX "outcome_score_practice_id_replaces_id_key" ON "outcome_score"("practice_id", "replaces_id");
CREATE INDEX "outcome_score_practice_id_patient_id_measure_scored_on_idx" ON "outcome_score"("practice_id", "patient_id", "measure", "scored_on");

ALTER TABLE "diagnosis_outcome" ADD CONSTRAINT "diagnosis_outcome_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "diagnosis_outcome" ADD CONSTRAINT "diagnosis_outcome_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "diagnosis_outcome" ADD CONSTRAINT "diagnosis_outcome_practice_id_loop_id_fkey" FOREIGN KEY ("practice_id", "loop_id") REFERENCES "loop"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "diagnosis_outcome" ADD CONSTRAINT "diagnosis_outcome_practice_id_recorded_by_id_fkey" FOREIGN KEY ("practice_id", "recorded_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "diagnosis_outcome" ADD CONSTRAINT "diagnosis_outcome_practice_id_replaces_id_fkey" FOREIGN KEY ("practice_id", "replaces_id") REFERENCES "diagnosis_outcome"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_practice_id_recorded_by_id_fkey" FOREIGN KEY ("practice_id", "recorded_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_practice_id_replaces_id_fkey" FOREIGN KEY ("practice_id", "replaces_id") REFERENCES "outcome_score"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Nothing is assumed: each question has its answer, "not known" included, or the whole row takes one back.
ALTER TABLE diagnosis_outcome
  ADD CONSTRAINT diagnosis_outcome_answered_or_taken_back CHECK (
    num_nonnulls(condition, confirmed_by, staging, walking, continence, frankel, ecog) = 7
    OR (num_nonnulls(condition, diagnosed_on, confirmed_by, staging, stage, walking, continence,
                     frankel, ecog) = 0
        AND diagnosis = '' AND replaces_id IS NOT NULL)
  ),
  ADD CONSTRAINT diagnosis_outcome_other_in_words
    CHECK (condition IS DISTINCT FROM 'other' OR diagnosis <> ''),
  ADD CONSTRAINT diagnosis_outcome_confirmed_by CHECK (confirmed_by IN
    ('histology', 'culture', 'laboratory', 'imaging', 'operation', 'post_mortem', 'clinical', 'not_known')),
  ADD CONSTRAINT diagnosis_outcome_staging
    CHECK (staging IN ('recorded', 'not_staged', 'not_known')),
  ADD CONSTRAINT diagnosis_outcome_stage_as_reported
    CHECK ((staging IS NOT DISTINCT FROM 'recorded') = (coalesce(stage, '') <> '')),
  ADD CONSTRAINT diagnosis_outcome_walking
    CHECK (walking IN ('walks', 'gait_disturbance', 'unable_to_walk', 'not_known')),
  ADD CONSTRAINT diagnosis_outcome_continence
    CHECK (continence IN ('no_new_disturbance', 'bladder', 'bowel', 'bladder_and_bowel', 'not_known')),
  ADD CONSTRAINT diagnosis_outcome_frankel
    CHECK (frankel IN ('A', 'B', 'C', 'D', 'E', 'not_known')),
  ADD CONSTRAINT diagnosis_outcome_ecog
    CHECK (ecog IN ('0', '1', '2', '3', '4', '5', 'not_known')),
  ADD CONSTRAINT diagnosis_outcome_why_replaced
    CHECK ((replaces_id IS NULL) = (coalesce(reason, '') = ''));

ALTER TABLE outcome_score
  ADD CONSTRAINT outcome_score_measure CHECK (measure IN ('nrs', 'peg', 'rmdq')),
  ADD CONSTRAINT outcome_score_scored_or_taken_back
    CHECK ((score IS NULL) = (items IS NULL) AND (score IS NULL) = (replaces_id IS NOT NULL)),
  ADD CONSTRAINT outcome_score_in_its_scale
    CHECK (score BETWEEN 0 AND CASE measure WHEN 'rmdq' THEN 24 ELSE 10 END),
  ADD CONSTRAINT outcome_score_why_taken_back
    CHECK ((replaces_id IS NULL) = (coalesce(reason, '') = ''));

ALTER TABLE diagnosis_outcome ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON diagnosis_outcome
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
ALTER TABLE outcome_score ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON outcome_score
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON diagnosis_outcome FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON diagnosis_outcome FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON diagnosis_outcome FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_delete BEFORE DELETE ON outcome_score FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON outcome_score FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON outcome_score FOR EACH ROW EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON diagnosis_outcome, outcome_score TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON diagnosis_outcome, outcome_score FROM PUBLIC, backstop_app, backstop_worker;
