-- What a row may say.
ALTER TABLE practice
  ADD CONSTRAINT practice_guideline_profile CHECK (guideline_profile IN ('UK', 'US'));

ALTER TABLE "user"
  ADD CONSTRAINT user_role
    CHECK (role IN ('clinician', 'reviewer', 'coordinator', 'administrator', 'auditor')),
  ADD CONSTRAINT user_email_in_lower_case CHECK (email = lower(email));

ALTER TABLE patient
  ADD CONSTRAINT patient_number CHECK (char_length(number) BETWEEN 1 AND 20),
  ADD CONSTRAINT patient_names CHECK (family_name <> '' AND given_names <> ''),
  ADD CONSTRAINT patient_sex_at_birth
    CHECK (sex_at_birth IN ('female', 'male', 'intersex', 'unknown')),
  ADD CONSTRAINT patient_died_after_birth CHECK (deceased_on >= date_of_birth);

ALTER TABLE presentation
  ADD CONSTRAINT presentation_tier
    CHECK (tier IN ('emergency', 'urgent', 'soon', 'routine', 'self_management')),
  -- Where the engine failed, the presentation ranks with the emergencies.
  ADD CONSTRAINT presentation_tier_rank CHECK (
    tier_rank = CASE coalesce(tier, 'emergency')
      WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 WHEN 'soon' THEN 2 WHEN 'routine' THEN 3
      WHEN 'self_management' THEN 4 END
  ),
  ADD CONSTRAINT presentation_open_loops CHECK ((open_loops > 0) = (next_due_at IS NOT NULL)),
  ADD CONSTRAINT presentation_self_management_has_a_review_date
    CHECK (tier IS DISTINCT FROM 'self_management' OR incomplete OR review_on IS NOT NULL);

ALTER TABLE presentation_revision
  ADD CONSTRAINT presentation_revision_reason CHECK (revision = 1 OR reason IS NOT NULL);

ALTER TABLE assessment
  ADD CONSTRAINT assessment_tier
    CHECK (tier IN ('emergency', 'urgent', 'soon', 'routine', 'self_management')),
  ADD CONSTRAINT assessment_highest_possible_tier
    CHECK (highest_possible_tier IN ('emergency', 'urgent', 'soon', 'routine', 'self_management'));

ALTER TABLE recommendation
  ADD CONSTRAINT recommendation_kind CHECK (kind IN ('investigation', 'action')),
  ADD CONSTRAINT recommendation_advice CHECK (advice IN ('required', 'consider')),
  ADD CONSTRAINT recommendation_decision CHECK (decision IN ('accepted', 'declined')),
  ADD CONSTRAINT recommendation_decided CHECK (
    (decision IS NULL) = (decided_by_id IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
  ),
  ADD CONSTRAINT recommendation_accepted_has_a_loop
    CHECK (coalesce(decision = 'accepted', false) = (loop_id IS NOT NULL)),
  ADD CONSTRAINT recommendation_declined_has_a_reason
    CHECK (coalesce(decision = 'declined', false) = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT recommendation_decline_reason CHECK (
    decline_reason IN ('already_ordered', 'patient_declines', 'contraindicated',
                       'clinical_judgement', 'not_available', 'other')
    AND (decline_reason <> 'other' OR coalesce(note, '') <> '')
  );

ALTER TABLE loop
  ADD CONSTRAINT loop_kind CHECK (kind IN ('investigation', 'action', 'recheck')),
  ADD CONSTRAINT loop_state CHECK (
    state IN ('proposed', 'ordered', 'booked', 'done', 'resulted', 'reviewed', 'acted_on',
              'patient_told', 'closed', 'declined', 'did_not_attend', 'cancelled_and_replaced',
              'entered_in_error')
  ),
  ADD CONSTRAINT loop_outcome CHECK (
    outcome IN ('cancer_found', 'other_serious_cause_found', 'not_found_explained',
                'symptoms_persist', 'declined_after_discussion', 'moved_away', 'died',
                'entered_in_error')
  ),
  ADD CONSTRAINT loop_due CHECK ((due_at IS NULL) <> (due_on IS NULL)),
  ADD CONSTRAINT loop_closed_has_an_outcome CHECK (
    (closed_at IS NULL) = (outcome IS NULL)
    AND (closed_at IS NULL)
        = (state NOT IN ('closed', 'declined', 'cancelled_and_replaced', 'entered_in_error'))
  );

-- The lists that are walked by key. Only what is open, or closed, is in them.
CREATE INDEX presentation_open_by_tier ON presentation (practice_id, tier_rank, next_due_at, id)
  WHERE open_loops > 0;
CREATE INDEX presentation_open_by_due ON presentation (practice_id, next_due_at, id)
  WHERE open_loops > 0;
CREATE INDEX presentation_open_by_recorded ON presentation (practice_id, recorded_at, id)
  WHERE open_loops > 0;
CREATE INDEX loop_open ON loop (practice_id, due_by, id) WHERE closed_at IS NULL;
CREATE INDEX loop_open_by_owner ON loop (practice_id, owner_id, due_by, id) WHERE closed_at IS NULL;
CREATE INDEX loop_closed ON loop (practice_id, closed_at, id) WHERE closed_at IS NOT NULL;
CREATE INDEX loop_closed_by_owner ON loop (practice_id, owner_id, closed_at, id)
  WHERE closed_at IS NOT NULL;
