-- Of a patient who was registered twice, the day of birth of the registration that stays is the right one.
CREATE OR REPLACE FUNCTION check_result() RETURNS trigger LANGUAGE plpgsql
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
  SELECT coalesce(stays.date_of_birth, patient.date_of_birth) INTO born
    FROM patient LEFT JOIN patient stays
      ON stays.practice_id = patient.practice_id AND stays.id = patient.merged_into_id
    WHERE patient.practice_id = NEW.practice_id AND patient.id = NEW.patient_id;
  SELECT time_zone INTO zone FROM practice WHERE id = NEW.practice_id;
  IF NEW.taken_on < born OR NEW.taken_on > (NEW.recorded_at AT TIME ZONE zone)::date THEN
    RAISE EXCEPTION 'result %: taken before birth, or after it was recorded', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'result_taken_in_life';
  END IF;
  RETURN NEW;
END
$$;
