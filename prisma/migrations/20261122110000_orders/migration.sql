-- A suggestion may be met otherwise: it is ordered or done already, or something else is done in its place. What
-- stands for it is followed up by a loop, so that its result is not lost. The reasons are those of HL7's code system
-- non-adherence-reason-codes; the codes kept before them stay as they are.
ALTER TABLE recommendation
  DROP CONSTRAINT recommendation_decision,
  DROP CONSTRAINT recommendation_accepted_has_a_loop,
  DROP CONSTRAINT recommendation_declined_has_a_reason,
  DROP CONSTRAINT recommendation_decline_reason,
  ADD CONSTRAINT recommendation_decision CHECK (decision IN ('accepted', 'declined', 'otherwise')),
  ADD CONSTRAINT recommendation_has_a_loop
    CHECK (coalesce(decision IN ('accepted', 'otherwise'), false) = (loop_id IS NOT NULL)),
  ADD CONSTRAINT recommendation_declined_has_a_reason
    CHECK (coalesce(decision IN ('declined', 'otherwise'), false) = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT recommendation_decline_reason CHECK (
    decline_reason IN ('indication-order-exists', 'action-completed', 'patient-refuses', 'prefers-alternative',
                       'patient-contraindication', 'risk-benefit-ratio', 'action-not-priority', 'patient-ineligible',
                       'need-more-info', 'expert-contradicts', 'policy-contradicts', 'service-not-available',
                       'already_ordered', 'patient_declines', 'contraindicated',
                       'clinical_judgement', 'not_available', 'other')
    AND (decline_reason <> 'other' OR coalesce(note, '') <> '')
  ),
  ADD CONSTRAINT recommendation_in_hand_is_followed_up
    CHECK (decision = 'otherwise' OR decline_reason NOT IN ('indication-order-exists', 'action-completed'));

ALTER TABLE recommendation_event
  DROP CONSTRAINT recommendation_event_decision,
  DROP CONSTRAINT recommendation_event_declined_has_a_reason,
  DROP CONSTRAINT recommendation_event_decline_reason,
  ADD CONSTRAINT recommendation_event_decision CHECK (decision IN ('accepted', 'declined', 'otherwise')),
  ADD CONSTRAINT recommendation_event_declined_has_a_reason
    CHECK ((decision IN ('declined', 'otherwise')) = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT recommendation_event_decline_reason CHECK (
    decline_reason IN ('indication-order-exists', 'action-completed', 'patient-refuses', 'prefers-alternative',
                       'patient-contraindication', 'risk-benefit-ratio', 'action-not-priority', 'patient-ineligible',
                       'need-more-info', 'expert-contradicts', 'policy-contradicts', 'service-not-available',
                       'already_ordered', 'patient_declines', 'contraindicated',
                       'clinical_judgement', 'not_available', 'other')
    AND (decline_reason <> 'other' OR coalesce(note, '') <> '')
  );

-- What was answered when a test was ordered: each answer a row, the latest of a question counts, none is changed.
CREATE TABLE "order_safety" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "finding" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_safety_pkey" PRIMARY KEY ("practice_id","id")
);

CREATE UNIQUE INDEX "order_safety_practice_id_presentation_id_position_key" ON "order_safety"("practice_id", "presentation_id", "position");

ALTER TABLE "order_safety" ADD CONSTRAINT "order_safety_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "order_safety" ADD CONSTRAINT "order_safety_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE order_safety
  ADD CONSTRAINT order_safety_finding CHECK (
    finding IN ('cied', 'mri_hazards', 'claustrophobia', 'contrast_reaction_prior', 'egfr_ml_min', 'metformin',
                'pregnancy_status', 'anticoagulant', 'platelets_x10e9_l')
  ),
  ADD CONSTRAINT order_safety_position CHECK (position > 0),
  -- Not asked is the absence of a row.
  ADD CONSTRAINT order_safety_has_a_value CHECK (value NOT IN ('null', '""', '[]', '"not_asked"'));

ALTER TABLE order_safety ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON order_safety
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON order_safety FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON order_safety FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON order_safety FOR EACH ROW EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON order_safety TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON order_safety FROM PUBLIC, backstop_app, backstop_worker;
