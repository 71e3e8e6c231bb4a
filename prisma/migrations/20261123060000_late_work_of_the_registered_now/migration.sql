-- Late work of a patient who was registered twice goes by the day of birth of the registration that stays, as results do.
CREATE OR REPLACE FUNCTION check_loop_event() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  its_loop "loop";
  before loop_event;
  born date;
  zone text;
  refusal text;
BEGIN
  SELECT * INTO its_loop FROM loop WHERE practice_id = NEW.practice_id AND id = NEW.loop_id;
  IF NOT FOUND THEN
    -- Another practice's: row-level security or the foreign key refuses it.
    RETURN NEW;
  END IF;
  IF its_loop.version <> NEW.version OR its_loop.state <> NEW.state
     OR its_loop.outcome IS DISTINCT FROM NEW.outcome THEN
    RAISE EXCEPTION 'loop %: event % says % and the loop at version % says %',
      NEW.loop_id, NEW.version, NEW.state, its_loop.version, its_loop.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_event_agrees';
  END IF;
  NEW.owner_id := its_loop.owner_id;
  NEW.offered_to_id := its_loop.offered_to_id;

  SELECT coalesce(stays.date_of_birth, patient.date_of_birth) INTO born
    FROM patient LEFT JOIN patient stays
      ON stays.practice_id = patient.practice_id AND stays.id = patient.merged_into_id
    WHERE patient.practice_id = NEW.practice_id AND patient.id = its_loop.patient_id;
  SELECT time_zone INTO zone FROM practice WHERE id = NEW.practice_id;
  IF NEW.happened_on < born THEN
    RAISE EXCEPTION 'loop %: event % happened before the patient was born', NEW.loop_id, NEW.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_event_after_birth';
  END IF;
  IF NEW.happened_on > (NEW.at AT TIME ZONE zone)::date THEN
    RAISE EXCEPTION 'loop %: event % happened after it was recorded', NEW.loop_id, NEW.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_event_not_in_the_future';
  END IF;

  IF NEW.version = 1 THEN
    RETURN NEW;
  END IF;
  SELECT * INTO before FROM loop_event
    WHERE practice_id = NEW.practice_id AND loop_id = NEW.loop_id AND version = NEW.version - 1;
  refusal := CASE
    WHEN before.version IS NULL THEN format('event %s is missing', NEW.version - 1)
    WHEN NEW.at < before.at THEN 'it was recorded before the event it follows'
    WHEN before.kind = 'closed' THEN 'the loop is closed'
    WHEN NEW.kind = 'closed' THEN CASE
      WHEN (NEW.outcome, NEW.state) NOT IN (SELECT * FROM loop_closings())
        THEN format('the outcome %s does not end as %s', NEW.outcome, NEW.state)
    END
    WHEN NEW.kind = 'step' THEN CASE
      WHEN (its_loop.kind, before.state, NEW.state) NOT IN (SELECT * FROM loop_steps())
        THEN format('%s cannot follow %s', NEW.state, before.state)
    END
    WHEN NEW.state <> before.state THEN format('%s does not change the state', NEW.kind)
  END;
  IF refusal IS NULL AND NOT coalesce(CASE NEW.kind
    WHEN 'offered' THEN before.offered_to_id IS NULL AND NEW.offered_to_id IS NOT NULL
      AND NEW.owner_id = before.owner_id
    WHEN 'offer_accepted' THEN NEW.by_id = before.offered_to_id
      AND NEW.owner_id = before.offered_to_id AND NEW.offered_to_id IS NULL
    WHEN 'offer_refused' THEN NEW.by_id = before.offered_to_id AND NEW.owner_id = before.owner_id
      AND NEW.offered_to_id IS NULL
    WHEN 'offer_withdrawn' THEN before.offered_to_id IS NOT NULL AND NEW.offered_to_id IS NULL
      AND NEW.owner_id = before.owner_id
    WHEN 'reassigned' THEN NEW.owner_id IS DISTINCT FROM before.owner_id
      AND NEW.offered_to_id IS NULL
    WHEN 'taken' THEN before.owner_id IS NULL AND NEW.owner_id = NEW.by_id
    WHEN 'closed' THEN NEW.owner_id IS NOT DISTINCT FROM before.owner_id
    ELSE NEW.owner_id IS NOT DISTINCT FROM before.owner_id
      AND NEW.offered_to_id IS NOT DISTINCT FROM before.offered_to_id
  END, false) THEN
    refusal := format('the owner and the offer are not those of %s', NEW.kind);
  END IF;
  IF refusal IS NOT NULL THEN
    RAISE EXCEPTION 'loop %: event % is out of order: %', NEW.loop_id, NEW.version, refusal
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_event_in_order';
  END IF;
  RETURN NEW;
END
$$;
