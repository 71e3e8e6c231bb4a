-- What nobody acted on, who was called, and when it was last looked for.
CREATE TABLE "alarm" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,
    "presentation_id" UUID,
    "loop_id" UUID,
    "draft_id" UUID,
    "tier_rank" SMALLINT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_by" TIMESTAMPTZ(3) NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "rung" TEXT NOT NULL,
    "rung_at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3),
    "receipt_by_id" UUID,
    "receipt_at" TIMESTAMPTZ(3),
    "cleared_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "alarm_pkey" PRIMARY KEY ("practice_id","id")
);
CREATE TABLE "alarm_event" (
    "practice_id" UUID NOT NULL,
    "alarm_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rung" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alarm_event_pkey" PRIMARY KEY ("practice_id","alarm_id","version")
);
CREATE TABLE "sweep_run" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "checked" INTEGER NOT NULL,
    "raised" INTEGER NOT NULL,
    "open_by_rule" JSONB NOT NULL,

    CONSTRAINT "sweep_run_pkey" PRIMARY KEY ("practice_id","id")
);
CREATE TABLE "safety_state" (
    "practice_id" UUID NOT NULL,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "safety_state_pkey" PRIMARY KEY ("practice_id")
);

CREATE INDEX "alarm_practice_id_presentation_id_idx" ON "alarm"("practice_id", "presentation_id");
CREATE INDEX "sweep_run_practice_id_at_idx" ON "sweep_run"("practice_id", "at");

ALTER TABLE "alarm" ADD CONSTRAINT "alarm_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_practice_id_loop_id_fkey" FOREIGN KEY ("practice_id", "loop_id") REFERENCES "loop"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_practice_id_draft_id_fkey" FOREIGN KEY ("practice_id", "draft_id") REFERENCES "draft"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_practice_id_receipt_by_id_fkey" FOREIGN KEY ("practice_id", "receipt_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "alarm_event" ADD CONSTRAINT "alarm_event_practice_id_alarm_id_fkey" FOREIGN KEY ("practice_id", "alarm_id") REFERENCES "alarm"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "alarm_event" ADD CONSTRAINT "alarm_event_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "sweep_run" ADD CONSTRAINT "sweep_run_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE alarm
  ADD CONSTRAINT alarm_rule CHECK (
    rule IN ('loop_due', 'result_missing', 'result_unreviewed', 'review_not_acted',
             'suggestion_undecided', 'draft_untouched', 'owner_missing')
  ),
  ADD CONSTRAINT alarm_rung CHECK (rung IN ('owner', 'cover', 'lead', 'phone')),
  ADD CONSTRAINT alarm_receipt CHECK ((receipt_by_id IS NULL) = (receipt_at IS NULL)),
  ADD CONSTRAINT alarm_about_one_thing CHECK (
    CASE rule
      WHEN 'suggestion_undecided'
        THEN loop_id IS NULL AND draft_id IS NULL AND presentation_id IS NOT NULL
      WHEN 'draft_untouched' THEN draft_id IS NOT NULL AND loop_id IS NULL
      ELSE loop_id IS NOT NULL AND draft_id IS NULL AND presentation_id IS NOT NULL
    END
  );
ALTER TABLE alarm_event
  ADD CONSTRAINT alarm_event_kind
    CHECK (kind IN ('raised', 'climbed', 'receipt', 'asked_again', 'cleared')),
  ADD CONSTRAINT alarm_event_rung CHECK (rung IN ('owner', 'cover', 'lead', 'phone')),
  ADD CONSTRAINT alarm_event_raised_first CHECK ((kind = 'raised') = (version = 1)),
  ADD CONSTRAINT alarm_event_receipt_has_a_person
    CHECK ((kind = 'receipt') = (by_id IS NOT NULL));
ALTER TABLE sweep_run
  ADD CONSTRAINT sweep_run_kind CHECK (kind IN ('nightly', 'on_demand')),
  ADD CONSTRAINT sweep_run_on_demand_of_a_person CHECK ((kind = 'on_demand') = (by_id IS NOT NULL));

-- One open alarm for one cause, also with two workers at once.
CREATE UNIQUE INDEX alarm_open_for_one_cause
  ON alarm (practice_id, rule, coalesce(loop_id, draft_id, presentation_id))
  WHERE cleared_at IS NULL;
CREATE INDEX alarm_open ON alarm (practice_id, due_by, id) WHERE cleared_at IS NULL;
CREATE INDEX alarm_raised ON alarm (practice_id, rule, raised_at);

-- An alarm never goes down, and what was cleared is over: what comes again is a new one.
CREATE FUNCTION check_alarm() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  rungs CONSTANT text[] := ARRAY['owner', 'cover', 'lead', 'phone'];
BEGIN
  IF OLD.cleared_at IS NOT NULL OR NEW.version NOT IN (OLD.version, OLD.version + 1)
     OR array_position(rungs, NEW.rung) < array_position(rungs, OLD.rung) THEN
    RAISE EXCEPTION 'alarm %: cleared, out of order or downwards', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'alarm_climbs';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER check_alarm BEFORE UPDATE ON alarm FOR EACH ROW EXECUTE FUNCTION check_alarm();

-- Each version of an alarm has its event, and the event says where the alarm stands.
CREATE FUNCTION alarm_has_its_event() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM alarm_event event
    WHERE event.practice_id = NEW.practice_id AND event.alarm_id = NEW.id
      AND event.version = NEW.version AND event.rung = NEW.rung
  ) THEN
    RAISE EXCEPTION 'alarm %: version % has no event', NEW.id, NEW.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'alarm_has_its_event';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER alarm_has_its_event AFTER INSERT OR UPDATE OF version, rung ON alarm
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION alarm_has_its_event();

DO $$
DECLARE
  made text;
BEGIN
  FOREACH made IN ARRAY ARRAY['alarm', 'alarm_event', 'sweep_run', 'safety_state'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', made);
    EXECUTE format(
      'CREATE POLICY own_practice ON %I
         USING (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         WITH CHECK (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      made
    );
    EXECUTE format(
      'CREATE TRIGGER no_delete BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse()', made);
    EXECUTE format(
      'CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse()',
      made);
  END LOOP;
  FOREACH made IN ARRAY ARRAY['alarm_event', 'sweep_run'] LOOP
    EXECUTE format(
      'CREATE TRIGGER append_only BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION refuse()', made);
    EXECUTE format(
      'REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM PUBLIC, backstop_app, backstop_worker', made);
  END LOOP;
END
$$;

GRANT SELECT, INSERT ON alarm, alarm_event, sweep_run TO backstop_app, backstop_worker;
GRANT UPDATE (tier_rank, opened_at, due_by, rung, rung_at, next_at, receipt_by_id, receipt_at,
              cleared_at, version) ON alarm
  TO backstop_app, backstop_worker;
GRANT SELECT ON safety_state TO backstop_app;
GRANT SELECT, INSERT, UPDATE (ticked_at) ON safety_state TO backstop_worker;
GRANT SELECT ON practice, presentation, recommendation, assessment, loop, loop_event, draft,
  user_absence TO backstop_worker;
GRANT SELECT (practice_id, id, name, email, role, disabled_at) ON "user" TO backstop_worker;
GRANT SELECT, INSERT ON audit_event TO backstop_worker;

-- The worker looks after every practice, one at a time: this tells it which there are.
CREATE FUNCTION list_practices() RETURNS TABLE (id uuid, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT id, time_zone FROM practice ORDER BY id
$$;

-- Whatever changed about a loop, the worker looks at it at once and says itself when to look again. It stays with
-- the login that owns the queue. Without a queue, as before the worker has ever run, or with one that fails, the loop
-- is kept all the same: the cron of each minute finds what is due.
CREATE FUNCTION queue_rung() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_regprocedure('graphile_worker.add_job(text,json,text,timestamptz,integer,text,integer,text[],text)')
     IS NOT NULL THEN
    PERFORM graphile_worker.add_job(
      'climb', json_build_object('practiceId', NEW.practice_id, 'loopId', NEW.id),
      job_key => 'climb:' || NEW.id
    );
  END IF;
  RETURN NULL;
EXCEPTION WHEN OTHERS THEN
  RAISE WARNING 'loop %: its next rung was not queued: %', NEW.id, SQLERRM;
  RETURN NULL;
END
$$;
CREATE TRIGGER queue_rung AFTER INSERT OR UPDATE OF due_by, owner_id, state, closed_at ON loop
  FOR EACH ROW EXECUTE FUNCTION queue_rung();

GRANT CREATE ON SCHEMA public TO backstop_definer;
ALTER FUNCTION list_practices OWNER TO backstop_definer;
REVOKE ALL ON FUNCTION list_practices, queue_rung FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM backstop_definer;
GRANT EXECUTE ON FUNCTION list_practices TO backstop_worker;
