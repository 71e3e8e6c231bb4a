-- Each event of a practice carries the hash of the one before it, so that a change shows.
CREATE FUNCTION audit_hash(event audit_event) RETURNS bytea LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sha256(event.prev_hash || convert_to(jsonb_build_array(
    event.practice_id, event.seq, (extract(epoch FROM event.at) * 1000000)::bigint, event.actor_id,
    event.action, event.subject_type, event.subject_id, event.detail
  )::text, 'UTF8'))
$$;

-- The row lock on the head puts the events of a practice in one order, without gaps.
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  head audit_head;
BEGIN
  INSERT INTO audit_head VALUES (NEW.practice_id, 1, decode(repeat('00', 32), 'hex'))
    ON CONFLICT (practice_id) DO UPDATE SET seq = audit_head.seq + 1
    RETURNING * INTO head;
  NEW.seq := head.seq;
  NEW.at := clock_timestamp();
  NEW.prev_hash := head.hash;
  NEW.hash := audit_hash(NEW);
  UPDATE audit_head SET hash = NEW.hash WHERE practice_id = NEW.practice_id;
  RETURN NEW;
END
$$;

CREATE TRIGGER chain_audit_event BEFORE INSERT ON audit_event
  FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
