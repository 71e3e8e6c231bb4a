-- The ledger of a loop: what kind of step each event is, who owned the loop after it and to whom it was
-- offered then. The database allows exactly the steps of lib/features/follow-up/loop-transitions.ts.
ALTER TABLE loop
  ALTER COLUMN "owner_id" DROP NOT NULL,
  ADD COLUMN "offered_to_id" UUID,
  ADD COLUMN "offered_at" TIMESTAMPTZ(3);

ALTER TABLE "loop" ADD CONSTRAINT "loop_practice_id_offered_to_id_fkey" FOREIGN KEY ("practice_id", "offered_to_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE loop
  ADD CONSTRAINT loop_offered_together CHECK ((offered_to_id IS NULL) = (offered_at IS NULL)),
  ADD CONSTRAINT loop_offered_by_its_owner
    CHECK (offered_to_id IS NULL OR (owner_id IS NOT NULL AND owner_id <> offered_to_id)),
  ADD CONSTRAINT loop_closed_is_not_offered CHECK (closed_at IS NULL OR offered_to_id IS NULL);

CREATE INDEX loop_offered ON loop (practice_id, offered_to_id, due_by, id)
  WHERE offered_to_id IS NOT NULL;

GRANT UPDATE (offered_to_id, offered_at) ON loop TO backstop_app;

ALTER TABLE loop_event
  ADD COLUMN "kind" TEXT,
  ADD COLUMN "owner_id" UUID,
  ADD COLUMN "offered_to_id" UUID;

ALTER TABLE "loop_event" ADD CONSTRAINT "loop_event_practice_id_owner_id_fkey" FOREIGN KEY ("practice_id", "owner_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "loop_event" ADD CONSTRAINT "loop_event_practice_id_offered_to_id_fkey" FOREIGN KEY ("practice_id", "offered_to_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What happened already gets its kind. Until now no loop changed its owner. The owner of the tables sees
-- every practice, and rewrites events, for this statement only.
ALTER TABLE loop NO FORCE ROW LEVEL SECURITY;
ALTER TABLE loop_event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE loop_event DISABLE TRIGGER append_only;
WITH told AS (
  SELECT practice_id, loop_id, version, outcome,
         state = lag(state) OVER (PARTITION BY practice_id, loop_id ORDER BY version) AS stays
  FROM loop_event
)
UPDATE loop_event SET
  owner_id = loop.owner_id,
  kind = CASE
    WHEN told.version = 1 THEN 'opened'
    WHEN told.outcome IS NOT NULL THEN 'closed'
    WHEN told.stays THEN 'due_changed'
    ELSE 'step'
  END
  FROM loop, told
  WHERE loop.practice_id = loop_event.practice_id AND loop.id = loop_event.loop_id
    AND told.practice_id = loop_event.practice_id AND told.loop_id = loop_event.loop_id
    AND told.version = loop_event.version;
ALTER TABLE loop_event ENABLE TRIGGER append_only;
ALTER TABLE loop_event FORCE ROW LEVEL SECURITY;
ALTER TABLE loop FORCE ROW LEVEL SECURITY;

ALTER TABLE loop_event
  ALTER COLUMN "kind" SET NOT NULL,
  ADD CONSTRAINT loop_event_kind CHECK (
    kind IN ('opened', 'step', 'due_changed', 'offered', 'offer_accepted', 'offer_refused',
             'offer_withdrawn', 'reassigned', 'taken', 'closed')
  ),
  ADD CONSTRAINT loop_event_opened_first CHECK ((kind = 'opened') = (version = 1)),
  ADD CONSTRAINT loop_event_closed_by_an_outcome CHECK ((kind = 'closed') = (outcome IS NOT NULL)),
  ADD CONSTRAINT loop_event_refused_with_a_reason
    CHECK (kind <> 'offer_refused' OR coalesce(note, '') <> '');

-- Every allowed step: nextStates() of loop-transitions.ts, which a test compares row by row.
CREATE FUNCTION loop_steps() RETURNS TABLE (kind text, from_state text, to_state text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  VALUES
    ('investigation', 'proposed', 'ordered'), ('investigation', 'proposed', 'booked'),
    ('investigation', 'proposed', 'done'), ('investigation', 'proposed', 'resulted'),
    ('investigation', 'proposed', 'reviewed'), ('investigation', 'proposed', 'acted_on'),
    ('investigation', 'proposed', 'patient_told'), ('investigation', 'proposed', 'did_not_attend'),
    ('investigation', 'ordered', 'booked'), ('investigation', 'ordered', 'done'),
    ('investigation', 'ordered', 'resulted'), ('investigation', 'ordered', 'reviewed'),
    ('investigation', 'ordered', 'acted_on'), ('investigation', 'ordered', 'patient_told'),
    ('investigation', 'ordered', 'did_not_attend'),
    ('investigation', 'booked', 'done'), ('investigation', 'booked', 'resulted'),
    ('investigation', 'booked', 'reviewed'), ('investigation', 'booked', 'acted_on'),
    ('investigation', 'booked', 'patient_told'), ('investigation', 'booked', 'did_not_attend'),
    ('investigation', 'done', 'resulted'), ('investigation', 'done', 'reviewed'),
    ('investigation', 'done', 'acted_on'), ('investigation', 'done', 'patient_told'),
    ('investigation', 'resulted', 'reviewed'), ('investigation', 'resulted', 'acted_on'),
    ('investigation', 'resulted', 'patient_told'),
    ('investigation', 'reviewed', 'acted_on'), ('investigation', 'reviewed', 'patient_told'),
    ('investigation', 'acted_on', 'patient_told'),
    ('investigation', 'did_not_attend', 'ordered'), ('investigation', 'did_not_attend', 'booked'),
    ('investigation', 'did_not_attend', 'done'), ('investigation', 'did_not_attend', 'resulted'),
    ('investigation', 'did_not_attend', 'reviewed'),
    ('investigation', 'did_not_attend', 'acted_on'),
    ('investigation', 'did_not_attend', 'patient_told'),
    ('action', 'proposed', 'ordered'), ('action', 'proposed', 'booked'),
    ('action', 'proposed', 'done'), ('action', 'proposed', 'acted_on'),
    ('action', 'proposed', 'patient_told'), ('action', 'proposed', 'did_not_attend'),
    ('action', 'ordered', 'booked'), ('action', 'ordered', 'done'),
    ('action', 'ordered', 'acted_on'), ('action', 'ordered', 'patient_told'),
    ('action', 'ordered', 'did_not_attend'),
    ('action', 'booked', 'done'), ('action', 'booked', 'acted_on'),
    ('action', 'booked', 'patient_told'), ('action', 'booked', 'did_not_attend'),
    ('action', 'done', 'acted_on'), ('action', 'done', 'patient_told'),
    ('action', 'acted_on', 'patient_told'),
    ('action', 'did_not_attend', 'ordered'), ('action', 'did_not_attend', 'booked'),
    ('action', 'did_not_attend', 'done'), ('action', 'did_not_attend', 'acted_on'),
    ('action', 'did_not_attend', 'patient_told'),
    ('recheck', 'proposed', 'booked'), ('recheck', 'proposed', 'done'),
    ('recheck', 'proposed', 'patient_told'), ('recheck', 'proposed', 'did_not_attend'),
    ('recheck', 'booked', 'done'), ('recheck', 'booked', 'patient_told'),
    ('recheck', 'booked', 'did_not_attend'),
    ('recheck', 'done', 'patient_told'),
    ('recheck', 'did_not_attend', 'booked'), ('recheck', 'did_not_attend', 'done'),
    ('recheck', 'did_not_attend', 'patient_told')
$$;

-- The state in which each outcome leaves a loop: closingState() of loop-transitions.ts.
CREATE FUNCTION loop_closings() RETURNS TABLE (outcome text, state text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  VALUES
    ('cancer_found', 'closed'),
    ('other_serious_cause_found', 'closed'),
    ('not_found_explained', 'closed'),
    ('symptoms_persist', 'closed'),
    ('declined_after_discussion', 'declined'),
    ('moved_away', 'closed'),
    ('died', 'closed'),
    ('entered_in_error', 'entered_in_error')
$$;

-- A loop is opened as proposed, changes by one version at a time, stays with its patient and
-- presentation, and is never due before its presentation was recorded.
CREATE FUNCTION check_loop() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ordered timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.version <> 1 OR NEW.state <> 'proposed' OR NEW.offered_to_id IS NOT NULL THEN
      RAISE EXCEPTION 'loop %: a new loop is proposed, at version 1 and not offered', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_opened';
    END IF;
  ELSE
    IF NEW.version <> OLD.version + 1 THEN
      RAISE EXCEPTION 'loop %: version % cannot follow version %', NEW.id, NEW.version, OLD.version
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_version';
    END IF;
    IF (NEW.patient_id, NEW.presentation_id, NEW.kind, NEW.title, NEW.opened_at)
       IS DISTINCT FROM (OLD.patient_id, OLD.presentation_id, OLD.kind, OLD.title, OLD.opened_at) THEN
      RAISE EXCEPTION 'loop %: what is followed up, and for whom, does not change', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_stays';
    END IF;
    IF NEW.due_by = OLD.due_by THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT recorded_at INTO ordered FROM presentation
    WHERE practice_id = NEW.practice_id AND id = NEW.presentation_id;
  IF NEW.due_by < ordered THEN
    RAISE EXCEPTION 'loop %: the due date % lies before the order of %', NEW.id, NEW.due_by, ordered
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_due_after_the_order';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER check_loop BEFORE INSERT OR UPDATE ON loop
  FOR EACH ROW EXECUTE FUNCTION check_loop();

-- Who owns an open loop, or is offered one, works here and may close it. The lock makes a deactivation
-- at the same moment wait; it needs a right to change that the application does not have.
CREATE FUNCTION check_loop_people() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  named uuid;
BEGIN
  FOREACH named IN ARRAY array_remove(ARRAY[NEW.owner_id, NEW.offered_to_id], NULL) LOOP
    PERFORM FROM "user"
      WHERE practice_id = NEW.practice_id AND id = named AND disabled_at IS NULL
        AND role IN ('clinician', 'reviewer')
      FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'loop %: user % may not own an open loop', NEW.id, named
        USING ERRCODE = 'check_violation', CONSTRAINT = 'loop_owner_may_own';
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- Only the few that are new are looked at: a step of a loop does not lock its owner.
CREATE TRIGGER check_loop_people AFTER INSERT ON loop
  FOR EACH ROW EXECUTE FUNCTION check_loop_people();
CREATE TRIGGER check_changed_loop_people AFTER UPDATE ON loop
  FOR EACH ROW WHEN (
    NEW.closed_at IS NULL AND (NEW.owner_id IS DISTINCT FROM OLD.owner_id
                               OR NEW.offered_to_id IS DISTINCT FROM OLD.offered_to_id)
  ) EXECUTE FUNCTION check_loop_people();

-- Nobody who is gone owns an open loop, or is offered one.
CREATE FUNCTION require_loops_handed_on() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM loop
    WHERE practice_id = NEW.practice_id AND closed_at IS NULL
      AND (owner_id = NEW.id OR offered_to_id = NEW.id)
      AND NOT EXISTS (
        SELECT FROM "user"
        WHERE "user".practice_id = NEW.practice_id AND "user".id = NEW.id
          AND "user".disabled_at IS NULL AND "user".role IN ('clinician', 'reviewer')
      );
  IF FOUND THEN
    RAISE EXCEPTION 'user % still owns open loops, or is offered one', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loops_handed_on';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER require_loops_handed_on AFTER UPDATE OF disabled_at, role ON "user"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_loops_handed_on();

-- An event follows the one before it, says what the loop's row says, and does what its kind allows.
CREATE FUNCTION check_loop_event() RETURNS trigger LANGUAGE plpgsql
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

  SELECT date_of_birth INTO born FROM patient
    WHERE practice_id = NEW.practice_id AND id = its_loop.patient_id;
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

CREATE TRIGGER check_loop_event BEFORE INSERT ON loop_event
  FOR EACH ROW EXECUTE FUNCTION check_loop_event();

-- No version of a loop commits without the event that made it.
CREATE FUNCTION require_loop_event() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM loop_event
    WHERE practice_id = NEW.practice_id AND loop_id = NEW.id AND version = NEW.version
      AND state = NEW.state AND outcome IS NOT DISTINCT FROM NEW.outcome
      AND owner_id IS NOT DISTINCT FROM NEW.owner_id
      AND offered_to_id IS NOT DISTINCT FROM NEW.offered_to_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'loop %: version % has no event', NEW.id, NEW.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'require_loop_event';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER require_loop_event AFTER INSERT OR UPDATE ON loop
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_loop_event();

GRANT UPDATE (disabled_at) ON "user" TO backstop_definer;
GRANT CREATE ON SCHEMA public TO backstop_definer;
ALTER FUNCTION check_loop_people() OWNER TO backstop_definer;
REVOKE ALL ON FUNCTION check_loop_people() FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM backstop_definer;
