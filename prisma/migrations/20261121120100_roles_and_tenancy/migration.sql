-- Who may touch which table, and that nobody sees another practice's rows.
-- Roles belong to the whole server, so they may be there already, made for another database.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['backstop_app', 'backstop_worker', 'backstop_definer'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
    BEGIN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    EXCEPTION
      WHEN unique_violation THEN
        NULL;
      WHEN insufficient_privilege THEN
        -- Another login made the roles: that is fine where it let this one in.
        IF NOT pg_has_role(wanted, 'MEMBER') THEN
          RAISE EXCEPTION 'The role % is there, but % is not a member of it', wanted, CURRENT_USER
            USING HINT = format('As an administrator: GRANT %I TO %I', wanted, CURRENT_USER);
        END IF;
    END;
  END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public TO backstop_app, backstop_worker, backstop_definer;

-- A policy for every table. Without the setting there is no practice and so no row; after a
-- transaction that had it, the setting is an empty string.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY[
    'user', 'auth_session', 'patient', 'presentation', 'presentation_revision', 'assessment',
    'recommendation', 'loop', 'loop_event', 'idempotency_key', 'audit_event', 'audit_head'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format(
      'CREATE POLICY own_practice ON %I
         USING (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         WITH CHECK (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      tenant
    );
  END LOOP;
END
$$;

ALTER TABLE practice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON practice
  USING (id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (id = nullif(current_setting('app.practice_id', true), '')::uuid);

-- Signing in comes before the practice is known: the functions of sign-in see across practices.
ALTER TABLE sign_in_throttle ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY sign_in ON sign_in_throttle TO backstop_definer USING (true) WITH CHECK (true);
CREATE POLICY sign_in ON "user" FOR SELECT TO backstop_definer USING (true);
CREATE POLICY sign_in ON practice FOR SELECT TO backstop_definer USING (true);
CREATE POLICY sign_in ON auth_session TO backstop_definer USING (true) WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO backstop_definer;
GRANT SELECT ON "user", practice, loop TO backstop_definer;
GRANT SELECT, INSERT, UPDATE ON auth_session, audit_head TO backstop_definer;
GRANT SELECT, UPDATE (open_loops, next_due_at) ON presentation TO backstop_definer;

-- No DELETE anywhere, and UPDATE only of what may change.
GRANT SELECT ON practice, audit_head TO backstop_app;
GRANT SELECT (practice_id, id, email, name, role, disabled_at, created_at) ON "user" TO backstop_app;
GRANT SELECT, INSERT ON
  patient, presentation, presentation_revision, assessment, recommendation, loop, loop_event,
  idempotency_key, audit_event
  TO backstop_app;
GRANT UPDATE (
  number, family_name, given_names, search_name, date_of_birth, sex_at_birth, deceased_on, version
) ON patient TO backstop_app;
GRANT UPDATE (
  current_revision, tier, tier_rank, incomplete, reasons, conditions, review_on, version
) ON presentation TO backstop_app;
GRANT UPDATE (decision, decline_reason, note, decided_by_id, decided_at, loop_id, version)
  ON recommendation TO backstop_app;
GRANT UPDATE (state, owner_id, due_at, due_on, due_by, outcome, closed_at, version)
  ON loop TO backstop_app;
GRANT UPDATE (result_id) ON idempotency_key TO backstop_app;
