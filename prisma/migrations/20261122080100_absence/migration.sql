-- Who is away from which day to which, and who covers. A new absence is a new row; of an old one only
-- the answer of the cover and its end are added.
CREATE TABLE "user_absence" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "cover_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "ended_as" TEXT,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_absence_pkey" PRIMARY KEY ("practice_id","id")
);

CREATE INDEX "user_absence_practice_id_user_id_ends_on_idx" ON "user_absence"("practice_id", "user_id", "ends_on");
CREATE INDEX "user_absence_practice_id_cover_id_ends_on_idx" ON "user_absence"("practice_id", "cover_id", "ends_on");

ALTER TABLE "user_absence" ADD CONSTRAINT "user_absence_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "user_absence" ADD CONSTRAINT "user_absence_practice_id_cover_id_fkey" FOREIGN KEY ("practice_id", "cover_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "user_absence" ADD CONSTRAINT "user_absence_practice_id_set_by_id_fkey" FOREIGN KEY ("practice_id", "set_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "user_absence" ADD CONSTRAINT "user_absence_practice_id_ended_by_id_fkey" FOREIGN KEY ("practice_id", "ended_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE user_absence
  ADD CONSTRAINT user_absence_days CHECK (ends_on >= starts_on),
  ADD CONSTRAINT user_absence_covered_by_another CHECK (cover_id <> user_id),
  ADD CONSTRAINT user_absence_ended_as CHECK (ended_as IN ('refused', 'cancelled', 'deactivated')),
  ADD CONSTRAINT user_absence_ended_together CHECK (
    (ended_as IS NULL) = (ended_at IS NULL) AND (ended_as IS NULL) = (ended_by_id IS NULL)
  );

-- One person is covered by one person at a time, also when two absences are set at the same moment.
CREATE FUNCTION check_absence() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.practice_id::text || NEW.user_id::text, 0));
  PERFORM FROM user_absence
    WHERE practice_id = NEW.practice_id AND user_id = NEW.user_id AND ended_at IS NULL
      AND starts_on <= NEW.ends_on AND ends_on >= NEW.starts_on;
  IF FOUND THEN
    RAISE EXCEPTION 'user % is already away on some of these days', NEW.user_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'user_absence_one_at_a_time';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER check_absence BEFORE INSERT ON user_absence
  FOR EACH ROW EXECUTE FUNCTION check_absence();

-- What was agreed stays: only an open request is accepted, and only what has not ended ends.
CREATE TRIGGER agreed_for_good BEFORE UPDATE ON user_absence
  FOR EACH ROW WHEN (
    OLD.ended_at IS NOT NULL
    OR (OLD.accepted_at IS NOT NULL AND NEW.accepted_at IS DISTINCT FROM OLD.accepted_at)
    OR (NEW.practice_id, NEW.id, NEW.user_id, NEW.cover_id, NEW.starts_on, NEW.ends_on,
        NEW.set_by_id, NEW.set_at)
       IS DISTINCT FROM (OLD.practice_id, OLD.id, OLD.user_id, OLD.cover_id, OLD.starts_on,
                         OLD.ends_on, OLD.set_by_id, OLD.set_at)
  ) EXECUTE FUNCTION refuse();
CREATE TRIGGER no_delete BEFORE DELETE ON user_absence
  FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON user_absence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();

ALTER TABLE user_absence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON user_absence
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

GRANT SELECT, INSERT ON user_absence TO backstop_app;
GRANT UPDATE (accepted_at, ended_as, ended_by_id, ended_at) ON user_absence TO backstop_app;
REVOKE DELETE, TRUNCATE ON user_absence FROM PUBLIC, backstop_app, backstop_worker;

-- People are added, change their role, leave and come back; they are never removed.
ALTER TABLE "user" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
GRANT SELECT (version) ON "user" TO backstop_app;
GRANT INSERT (practice_id, id, email, name, role, password_hash, version, created_at) ON "user" TO backstop_app;
GRANT UPDATE (role, disabled_at, version) ON "user" TO backstop_app;
CREATE TRIGGER no_delete BEFORE DELETE ON "user"
  FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "user"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();

-- A practice that had an administrator, or a reviewer, keeps one. The lock puts two at once in order.
CREATE FUNCTION keep_last_of_role() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.role NOT IN ('administrator', 'reviewer') OR OLD.disabled_at IS NOT NULL
     OR (NEW.role = OLD.role AND NEW.disabled_at IS NULL) THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.practice_id::text || 'team', 0));
  PERFORM FROM "user"
    WHERE practice_id = NEW.practice_id AND id <> NEW.id AND role = OLD.role
      AND disabled_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'user % is the last % of the practice', NEW.id, OLD.role
      USING ERRCODE = 'check_violation', CONSTRAINT = 'user_last_of_role';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_last_of_role BEFORE UPDATE OF role, disabled_at ON "user"
  FOR EACH ROW EXECUTE FUNCTION keep_last_of_role();

-- Ends every session of a person of the practice that is set.
CREATE FUNCTION revoke_sessions_of(its_user uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE auth_session SET revoked_at = now()
  WHERE practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    AND user_id = its_user AND revoked_at IS NULL
$$;

-- Who a session belongs to, without using it: a page that refreshes itself must not keep it alive.
CREATE FUNCTION look_at_session(its_practice uuid, its_id uuid)
RETURNS TABLE (
  id uuid, practice_id uuid, role text, name text, time_zone text, guideline_profile text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.id, u.practice_id, u.role, u.name, p.time_zone, p.guideline_profile
  FROM auth_session s
  JOIN "user" u ON u.practice_id = s.practice_id AND u.id = s.user_id
  JOIN practice p ON p.id = s.practice_id
  WHERE s.practice_id = its_practice AND s.id = its_id AND s.revoked_at IS NULL
    AND s.expires_at > clock_timestamp()
    AND s.last_seen_at > clock_timestamp() - interval '15 minutes'
    AND u.disabled_at IS NULL
$$;

GRANT CREATE ON SCHEMA public TO backstop_definer;
DO $$
DECLARE
  made text;
BEGIN
  FOREACH made IN ARRAY ARRAY['keep_last_of_role', 'revoke_sessions_of', 'look_at_session'] LOOP
    EXECUTE format('ALTER FUNCTION public.%I OWNER TO backstop_definer', made);
    EXECUTE format('REVOKE ALL ON FUNCTION public.%I FROM PUBLIC', made);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM backstop_definer;

GRANT EXECUTE ON FUNCTION revoke_sessions_of, look_at_session TO backstop_app;
