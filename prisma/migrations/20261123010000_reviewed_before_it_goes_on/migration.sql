-- A loop whose result nobody has reviewed stays at the step "resulted", where its alarm climbs: neither a step beyond it
-- nor a closing can take it from there.
CREATE FUNCTION check_loop_reviewed() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM result
    WHERE practice_id = NEW.practice_id AND follow_up_id = NEW.id AND awaits_review
      AND NOT EXISTS (SELECT FROM result_review review
        WHERE review.practice_id = result.practice_id AND review.result_id = result.id)
      AND NOT EXISTS (SELECT FROM result later
        WHERE later.practice_id = result.practice_id AND later.replaces_id = result.id)
  ) THEN
    RAISE EXCEPTION 'loop %: a result in it has not been reviewed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_results_reviewed';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER check_loop_reviewed BEFORE UPDATE OF state, closed_at ON loop
  FOR EACH ROW WHEN (NEW.state IS DISTINCT FROM OLD.state AND NEW.state <> 'resulted')
  EXECUTE FUNCTION check_loop_reviewed();
