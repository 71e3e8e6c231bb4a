-- A cancelled loop names what replaces it; a new outcome, with the state it rests in.
ALTER TABLE loop DROP CONSTRAINT loop_outcome, ADD CONSTRAINT loop_outcome CHECK (
  outcome IN ('cancer_found', 'other_serious_cause_found', 'not_found_explained',
              'symptoms_persist', 'declined_after_discussion', 'cancelled_and_replaced',
              'moved_away', 'died', 'entered_in_error')
);

CREATE OR REPLACE FUNCTION loop_closings() RETURNS TABLE (outcome text, state text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  VALUES
    ('cancer_found', 'closed'),
    ('other_serious_cause_found', 'closed'),
    ('not_found_explained', 'closed'),
    ('symptoms_persist', 'closed'),
    ('declined_after_discussion', 'declined'),
    ('cancelled_and_replaced', 'cancelled_and_replaced'),
    ('moved_away', 'closed'),
    ('died', 'closed'),
    ('entered_in_error', 'entered_in_error')
$$;

-- Symptoms that persist, and what was cancelled, do not close without the loop that follows.
CREATE FUNCTION require_what_follows() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM loop
    WHERE practice_id = NEW.practice_id AND presentation_id = NEW.presentation_id
      AND id <> NEW.id AND opened_at >= NEW.closed_at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'loop %: nothing follows it after %', NEW.id, NEW.outcome
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_followed_on';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER require_what_follows AFTER UPDATE OF closed_at ON loop
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.outcome IN ('symptoms_persist', 'cancelled_and_replaced'))
  EXECUTE FUNCTION require_what_follows();

-- A presentation recorded while a clock was ahead may not refuse what is due from now on: only a due date that lies
-- before now, before the loop and before the order is one before the order.
CREATE OR REPLACE FUNCTION check_loop() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ordered timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.version <> 1 OR NEW.state <> 'proposed' OR NEW.offered_to_id IS NOT NULL THEN
      RAISE EXCEPTION 'loop %: a new loop is proposed, at version 1 and not offered', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_opened';
    END IF;
  ELSE
    IF NEW.version <> OLD.version + 1 THEN
      RAISE EXCEPTION 'loop %: version % cannot follow version %', NEW.id, NEW.version, OLD.version
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_version';
    END IF;
    IF (NEW.patient_id, NEW.presentation_id, NEW.kind, NEW.title, NEW.opened_at)
       IS DISTINCT FROM (OLD.patient_id, OLD.presentation_id, OLD.kind, OLD.title, OLD.opened_at) THEN
      RAISE EXCEPTION 'loop %: what is followed up, and for whom, does not change', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_stays';
    END IF;
    IF NEW.due_by = OLD.due_by THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT recorded_at INTO ordered FROM presentation
    WHERE practice_id = NEW.practice_id AND id = NEW.presentation_id;
  IF NEW.due_by < least(ordered, now()) THEN
    RAISE EXCEPTION 'loop %: the due date % lies before the order of %', NEW.id, NEW.due_by, ordered
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_due_after_the_order';
  END IF;
  RETURN NEW;
END
$$;
