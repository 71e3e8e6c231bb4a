-- What a practice decides for itself, and every change of it with who, when and why.
ALTER TABLE practice
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "safety_lead_id" UUID,
  ADD COLUMN "deputy_id" UUID,
  ADD COLUMN "phones" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "working_time" JSONB NOT NULL DEFAULT '{"days":[1,2,3,4,5],"from":"08:00","to":"18:00"}',
  ADD COLUMN "intervals" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "practice" ADD CONSTRAINT "practice_id_safety_lead_id_fkey" FOREIGN KEY ("id", "safety_lead_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "practice" ADD CONSTRAINT "practice_id_deputy_id_fkey" FOREIGN KEY ("id", "deputy_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE practice
  ADD CONSTRAINT practice_has_a_name CHECK (name <> ''),
  ADD CONSTRAINT practice_deputy_is_another CHECK (deputy_id <> safety_lead_id);

CREATE TABLE "practice_setting_event" (
    "practice_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "practice_setting_event_pkey" PRIMARY KEY ("practice_id","version")
);

ALTER TABLE "practice_setting_event" ADD CONSTRAINT "practice_setting_event_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "practice_setting_event" ADD CONSTRAINT "practice_setting_event_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE practice_setting_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON practice_setting_event
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON practice_setting_event
  FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON practice_setting_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER append_only BEFORE UPDATE ON practice_setting_event
  FOR EACH ROW EXECUTE FUNCTION refuse();

-- A setting changes by one version at a time, and no version commits without its event.
CREATE FUNCTION check_practice_version() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'practice %: version % cannot follow version %', NEW.id, NEW.version, OLD.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'practice_version';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER check_practice_version BEFORE UPDATE ON practice
  FOR EACH ROW EXECUTE FUNCTION check_practice_version();

CREATE FUNCTION require_setting_event() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM practice_setting_event WHERE practice_id = NEW.id AND version = NEW.version;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'practice %: version % of the settings has no event', NEW.id, NEW.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'require_setting_event';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER require_setting_event AFTER UPDATE ON practice
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_setting_event();

GRANT SELECT, INSERT ON practice_setting_event TO backstop_app;
GRANT UPDATE (
  name, time_zone, guideline_profile, safety_lead_id, deputy_id, phones, working_time, intervals,
  version
) ON practice TO backstop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON practice_setting_event
  FROM PUBLIC, backstop_app, backstop_worker;
