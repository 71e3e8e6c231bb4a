-- A result that arrives after the consultation: the range and the flag of its laboratory, the order it answers, and
-- who reviewed it. What was typed at a consultation was seen there; only what is entered by itself awaits a review.
ALTER TABLE result
  ADD COLUMN "range_low" DOUBLE PRECISION,
  ADD COLUMN "range_high" DOUBLE PRECISION,
  ADD COLUMN "entered_range" TEXT,
  ADD COLUMN "flag" TEXT,
  ADD COLUMN "confirmed" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "parts" JSONB,
  ADD COLUMN "awaits_review" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "loop_id" UUID,
  ADD COLUMN "follow_up_id" UUID;

ALTER TABLE "result" ADD CONSTRAINT "result_practice_id_loop_id_fkey" FOREIGN KEY ("practice_id", "loop_id") REFERENCES "loop"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "result" ADD CONSTRAINT "result_practice_id_follow_up_id_fkey" FOREIGN KEY ("practice_id", "follow_up_id") REFERENCES "loop"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE result
  ADD CONSTRAINT result_range_in_order CHECK (range_low <= range_high),
  ADD CONSTRAINT result_range_of_a_number CHECK (
    (range_low IS NULL AND range_high IS NULL AND entered_range IS NULL)
    OR (number IS NOT NULL AND entered_range IS NOT NULL
        AND (range_low IS NOT NULL OR range_high IS NOT NULL))
  ),
  ADD CONSTRAINT result_flag CHECK (flag IS NULL OR (flag <> '' AND length(flag) <= 20)),
  ADD CONSTRAINT result_confirmed_number CHECK (NOT confirmed OR number IS NOT NULL),
  ADD CONSTRAINT result_parts_of_a_score CHECK (parts IS NULL OR coded IS NOT NULL),
  ADD CONSTRAINT result_awaiting_is_followed_up CHECK (awaits_review = (follow_up_id IS NOT NULL)),
  ADD CONSTRAINT result_order_awaits_review CHECK (awaits_review OR loop_id IS NULL);

CREATE INDEX "result_practice_id_loop_id_idx" ON "result"("practice_id", "loop_id");
CREATE INDEX "result_practice_id_follow_up_id_idx" ON "result"("practice_id", "follow_up_id");

-- Who looked at a result, what the rules said then, and what was decided. One review for good: what is corrected is a
-- new result.
CREATE TABLE "result_review" (
    "practice_id" UUID NOT NULL,
    "result_id" UUID NOT NULL,
    "assessment_id" UUID,
    "next" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "result_review_pkey" PRIMARY KEY ("practice_id","result_id")
);

ALTER TABLE "result_review" ADD CONSTRAINT "result_review_practice_id_result_id_fkey" FOREIGN KEY ("practice_id", "result_id") REFERENCES "result"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "result_review" ADD CONSTRAINT "result_review_practice_id_assessment_id_fkey" FOREIGN KEY ("practice_id", "assessment_id") REFERENCES "assessment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "result_review" ADD CONSTRAINT "result_review_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE result_review
  ADD CONSTRAINT result_review_next CHECK (next IN ('acted', 'no_action')),
  ADD CONSTRAINT result_review_reason CHECK (
    (next = 'acted' AND reason IN (
      'specialist_contacted', 'test_arranged', 'repeat_arranged', 'referred', 'treatment_changed',
      'patient_contacted', 'other'))
    OR (next = 'no_action' AND reason IN (
      'as_expected', 'already_acted_on', 'being_followed_elsewhere', 'entered_in_error', 'other'))
  ),
  ADD CONSTRAINT result_review_other_says_what
    CHECK (reason <> 'other' OR coalesce(note, '') <> '');

ALTER TABLE result_review ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON result_review
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON result_review FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON result_review
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON result_review FOR EACH ROW EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON result_review TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON result_review FROM PUBLIC, backstop_app, backstop_worker;

-- Why a revision was made: a result that arrived makes one, and so does its correction.
ALTER TABLE presentation_revision
  DROP CONSTRAINT presentation_revision_reason,
  ADD CONSTRAINT presentation_revision_reason CHECK (
    reason IN ('correction_of_entry', 'further_history', 'examination_added', 'result_arrived',
               'patient_or_relative_corrected', 'other', 'result_entered', 'result_corrected')
  );

-- A result that awaits review is of a living loop of the same presentation, and was taken between birth and now.
CREATE FUNCTION check_result() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  born date;
  zone text;
BEGIN
  IF NOT NEW.awaits_review THEN
    RETURN NEW;
  END IF;
  PERFORM FROM loop
    WHERE practice_id = NEW.practice_id AND id = NEW.follow_up_id AND closed_at IS NULL
      AND presentation_id = NEW.presentation_id AND patient_id = NEW.patient_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'result %: no open loop of its presentation follows it up', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'result_followed_up';
  END IF;
  PERFORM FROM loop
    WHERE practice_id = NEW.practice_id AND id = NEW.loop_id
      AND presentation_id <> NEW.presentation_id;
  IF FOUND THEN
    RAISE EXCEPTION 'result %: it answers an order of another presentation', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'result_order_of_its_presentation';
  END IF;
  SELECT date_of_birth INTO born FROM patient
    WHERE practice_id = NEW.practice_id AND id = NEW.patient_id;
  SELECT time_zone INTO zone FROM practice WHERE id = NEW.practice_id;
  IF NEW.taken_on < born OR NEW.taken_on > (NEW.recorded_at AT TIME ZONE zone)::date THEN
    RAISE EXCEPTION 'result %: taken before birth, or after it was recorded', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'result_taken_in_life';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER check_result BEFORE INSERT ON result
  FOR EACH ROW EXECUTE FUNCTION check_result();

-- Only what awaits a review, and was not corrected meanwhile, is reviewed.
CREATE FUNCTION check_result_review() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM result
    WHERE practice_id = NEW.practice_id AND id = NEW.result_id AND NOT awaits_review;
  IF FOUND OR EXISTS (
    SELECT FROM result WHERE practice_id = NEW.practice_id AND replaces_id = NEW.result_id
  ) THEN
    RAISE EXCEPTION 'result %: it does not await a review', NEW.result_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'result_awaits_review';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER check_result_review BEFORE INSERT ON result_review
  FOR EACH ROW EXECUTE FUNCTION check_result_review();

-- The presentation knows how many of its results nobody has reviewed: one that was corrected makes way for its
-- correction, which awaits a review of its own where it did.
ALTER TABLE presentation ADD COLUMN "unreviewed_results" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX presentation_unreviewed_results
  ON presentation (practice_id, tier_rank, next_due_at, id) WHERE unreviewed_results > 0;

CREATE FUNCTION count_unreviewed_results() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  concerned uuid;
BEGIN
  IF TG_TABLE_NAME = 'result' THEN
    concerned := NEW.presentation_id;
  ELSE
    SELECT presentation_id INTO concerned FROM result
      WHERE practice_id = NEW.practice_id AND id = NEW.result_id;
  END IF;
  UPDATE presentation SET unreviewed_results = (
    SELECT count(*) FROM result kept
    WHERE kept.practice_id = NEW.practice_id AND kept.presentation_id = concerned
      AND kept.awaits_review
      AND NOT EXISTS (SELECT FROM result_review review
        WHERE review.practice_id = kept.practice_id AND review.result_id = kept.id)
      AND NOT EXISTS (SELECT FROM result later
        WHERE later.practice_id = kept.practice_id AND later.replaces_id = kept.id)
  )
  WHERE practice_id = NEW.practice_id AND id = concerned;
  RETURN NULL;
END
$$;

CREATE TRIGGER count_unreviewed_results AFTER INSERT ON result
  FOR EACH ROW WHEN (NEW.awaits_review OR NEW.replaces_id IS NOT NULL)
  EXECUTE FUNCTION count_unreviewed_results();
CREATE TRIGGER count_unreviewed_results AFTER INSERT ON result_review
  FOR EACH ROW EXECUTE FUNCTION count_unreviewed_results();

GRANT SELECT ON result, result_review TO backstop_definer;
GRANT UPDATE (unreviewed_results) ON presentation TO backstop_definer;
GRANT CREATE ON SCHEMA public TO backstop_definer;
ALTER FUNCTION count_unreviewed_results() OWNER TO backstop_definer;
REVOKE ALL ON FUNCTION count_unreviewed_results() FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM backstop_definer;
