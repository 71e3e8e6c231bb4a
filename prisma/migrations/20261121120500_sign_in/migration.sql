-- What the application needs before it knows who is asking. It may call these and nothing beside.
CREATE FUNCTION find_sign_in(wanted_email text)
RETURNS TABLE (practice_id uuid, user_id uuid, password_hash text, disabled boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT practice_id, id, password_hash, disabled_at IS NOT NULL
  FROM "user" WHERE email = lower(wanted_email)
$$;

-- Counts one attempt of a subject as failed; returns for how many seconds it has to wait instead (0: go on).
CREATE FUNCTION count_attempt(
  attempted text, allowed integer, counted_for interval, first_wait interval, longest_wait interval
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moment timestamptz := clock_timestamp();
  counted sign_in_throttle;
BEGIN
  INSERT INTO sign_in_throttle (subject, failures, counted_from) VALUES (attempted, 0, moment)
    ON CONFLICT (subject) DO UPDATE SET subject = excluded.subject
    RETURNING * INTO counted;
  IF counted.locked_until > moment THEN
    RETURN greatest(1, round(extract(epoch FROM counted.locked_until - moment)));
  END IF;
  IF counted.counted_from < moment - counted_for THEN
    counted.failures := 0;
    counted.counted_from := moment;
  END IF;
  counted.failures := counted.failures + 1;
  UPDATE sign_in_throttle SET
    failures = counted.failures,
    counted_from = counted.counted_from,
    locked_until = CASE WHEN counted.failures >= allowed
      THEN moment + least(longest_wait, first_wait * 2 ^ least(counted.failures - allowed, 20)) END
  WHERE subject = attempted;
  RETURN 0;
END
$$;

-- Five attempts for an account, then a wait that doubles; a hundred per quarter of an hour for an address.
-- They are counted before the password is looked at, so that a thousand at once gain nothing; the
-- address first, so that one that has to wait cannot lock accounts. An empty address is not counted:
-- it would be everybody's.
CREATE FUNCTION begin_sign_in(account text, address text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wait integer := 0;
BEGIN
  IF address <> '' THEN
    wait := count_attempt(address, 100, '15 minutes', '15 minutes', '15 minutes');
  END IF;
  IF wait > 0 THEN
    RETURN wait;
  END IF;
  RETURN count_attempt(account, 5, '1 hour', '30 seconds', '15 minutes');
END
$$;

-- Takes back what begin_sign_in counted, and opens a session for twelve hours.
CREATE FUNCTION open_session(account text, address text, its_practice uuid, its_user uuid)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  opened uuid;
BEGIN
  -- The address first, as in begin_sign_in: two at once must not wait for each other.
  UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), locked_until = NULL
    WHERE subject = address;
  DELETE FROM sign_in_throttle
    WHERE subject = account OR (counted_from < now() - interval '1 day' AND subject <> address);
  INSERT INTO auth_session (practice_id, id, user_id, expires_at)
    VALUES (its_practice, gen_random_uuid(), its_user, now() + interval '12 hours')
    RETURNING id INTO opened;
  RETURN opened;
END
$$;

-- Who this session belongs to, as the practice and the role are now; no row when it has ended.
CREATE FUNCTION use_session(its_practice uuid, its_id uuid)
RETURNS TABLE (
  id uuid, practice_id uuid, role text, name text, time_zone text, guideline_profile text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  moment timestamptz := clock_timestamp();
BEGIN
  RETURN QUERY
    SELECT u.id, u.practice_id, u.role, u.name, p.time_zone, p.guideline_profile
    FROM auth_session s
    JOIN "user" u ON u.practice_id = s.practice_id AND u.id = s.user_id
    JOIN practice p ON p.id = s.practice_id
    WHERE s.practice_id = its_practice AND s.id = its_id AND s.revoked_at IS NULL
      AND s.expires_at > moment AND s.last_seen_at > moment - interval '15 minutes'
      AND u.disabled_at IS NULL;
  IF FOUND THEN
    -- Not at every request: ten in a second need one write.
    UPDATE auth_session SET last_seen_at = moment
      WHERE practice_id = its_practice AND id = its_id
        AND last_seen_at < moment - interval '15 seconds';
  END IF;
END
$$;

CREATE FUNCTION revoke_session(its_practice uuid, its_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE auth_session SET revoked_at = now()
  WHERE practice_id = its_practice AND id = its_id AND revoked_at IS NULL
$$;

-- A function belongs to backstop_definer only after that role could have made it itself.
GRANT CREATE ON SCHEMA public TO backstop_definer;
DO $$
DECLARE
  made text;
BEGIN
  FOREACH made IN ARRAY ARRAY[
    'count_open_loops', 'hold_presentation', 'chain_audit_event', 'find_sign_in', 'count_attempt',
    'begin_sign_in', 'open_session', 'use_session', 'revoke_session'
  ] LOOP
    EXECUTE format('ALTER FUNCTION public.%I OWNER TO backstop_definer', made);
    EXECUTE format('REVOKE ALL ON FUNCTION public.%I FROM PUBLIC', made);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM backstop_definer;

GRANT EXECUTE ON FUNCTION find_sign_in, begin_sign_in, open_session, use_session, revoke_session
  TO backstop_app;
