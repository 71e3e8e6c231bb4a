-- No clinical row is ever deleted, and what was said once is not rewritten. The grants say so to the
-- application; these triggers say so to the owner as well.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% of % is not allowed: the record only grows', TG_OP, TG_TABLE_NAME;
END
$$;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'patient', 'presentation', 'presentation_revision', 'assessment', 'recommendation', 'loop',
    'loop_event', 'audit_event'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER no_delete BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse()', kept);
    EXECUTE format(
      'CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse()',
      kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['presentation_revision', 'assessment', 'loop_event', 'audit_event'] LOOP
    EXECUTE format(
      'CREATE TRIGGER append_only BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION refuse()', kept);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM PUBLIC, backstop_app, backstop_worker',
      kept);
  END LOOP;
END
$$;

-- A closed loop stays as it was closed.
CREATE TRIGGER closed_for_good BEFORE UPDATE ON loop
  FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse();

-- The presentation knows how many of its loops are open and when the next is due.
CREATE FUNCTION count_open_loops() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE presentation SET (open_loops, next_due_at) = (
    SELECT count(*), min(due_by) FROM loop
    WHERE loop.practice_id = NEW.practice_id AND loop.presentation_id = NEW.presentation_id
      AND loop.closed_at IS NULL
  )
  WHERE practice_id = NEW.practice_id AND id = NEW.presentation_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the setting app.practice_id does not name the practice of this loop';
  END IF;
  RETURN NULL;
END
$$;

-- Whoever changes a loop holds its presentation first, so that two at once count each other.
CREATE FUNCTION hold_presentation() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM presentation
    WHERE practice_id = NEW.practice_id AND id = NEW.presentation_id FOR NO KEY UPDATE;
  RETURN NEW;
END
$$;

CREATE TRIGGER hold_presentation BEFORE INSERT OR UPDATE ON loop
  FOR EACH ROW EXECUTE FUNCTION hold_presentation();
CREATE TRIGGER count_open_loops AFTER INSERT OR UPDATE ON loop
  FOR EACH ROW EXECUTE FUNCTION count_open_loops();

-- A presentation that needs follow-up does not commit without it.
CREATE FUNCTION require_open_loop() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  recorded presentation;
BEGIN
  SELECT * INTO recorded FROM presentation WHERE practice_id = NEW.practice_id AND id = NEW.id;
  IF FOUND AND recorded.tier = 'self_management' AND NOT recorded.incomplete THEN
    RETURN NULL;
  END IF;
  PERFORM FROM loop
    WHERE practice_id = NEW.practice_id AND presentation_id = NEW.id AND closed_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'presentation % needs follow-up and has no open loop', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'require_open_loop';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER require_open_loop
  AFTER INSERT OR UPDATE OF tier, incomplete, current_revision ON presentation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_open_loop();
