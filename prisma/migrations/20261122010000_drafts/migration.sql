-- What is being entered and not recorded yet. That it is there, how urgent it looks and since when it
-- waits is the practice's business; what it says is the author's alone.
CREATE TABLE "draft" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "presentation_id" UUID,
    "base_revision" INTEGER,
    "author_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "tier" TEXT,
    "tier_rank" SMALLINT NOT NULL,
    "incomplete" BOOLEAN NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "discard_reason" TEXT,
    "discard_note" TEXT,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("practice_id","id")
);

CREATE TABLE "draft_values" (
    "practice_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "values" JSONB NOT NULL,
    "asked_on" DATE NOT NULL,
    "window_id" UUID NOT NULL,
    "change" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_values_pkey" PRIMARY KEY ("practice_id","draft_id","part")
);

CREATE UNIQUE INDEX "draft_practice_id_id_author_id_key" ON "draft"("practice_id", "id", "author_id");

ALTER TABLE "draft" ADD CONSTRAINT "draft_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "draft" ADD CONSTRAINT "draft_practice_id_author_id_fkey" FOREIGN KEY ("practice_id", "author_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "draft" ADD CONSTRAINT "draft_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "draft_values" ADD CONSTRAINT "draft_values_practice_id_draft_id_author_id_fkey" FOREIGN KEY ("practice_id", "draft_id", "author_id") REFERENCES "draft"("practice_id", "id", "author_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One open draft of an author for a patient, and one for a presentation that is amended.
CREATE UNIQUE INDEX draft_open_for_patient ON draft (practice_id, author_id, patient_id)
  WHERE state = 'open' AND presentation_id IS NULL;
CREATE UNIQUE INDEX draft_open_for_presentation ON draft (practice_id, author_id, presentation_id)
  WHERE state = 'open' AND presentation_id IS NOT NULL;
-- What Review shows: open, above routine, longest untouched first within a tier.
CREATE INDEX draft_open_above_routine ON draft (practice_id, tier_rank, touched_at, id)
  WHERE state = 'open' AND tier_rank < 3;

ALTER TABLE draft
  ADD CONSTRAINT draft_state CHECK (state IN ('open', 'recorded', 'discarded')),
  ADD CONSTRAINT draft_tier
    CHECK (tier IN ('emergency', 'urgent', 'soon', 'routine', 'self_management')),
  -- Where the engine failed, the draft ranks with the emergencies.
  ADD CONSTRAINT draft_tier_rank CHECK (
    tier_rank = CASE coalesce(tier, 'emergency')
      WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 WHEN 'soon' THEN 2 WHEN 'routine' THEN 3
      WHEN 'self_management' THEN 4 END
  ),
  ADD CONSTRAINT draft_amendment CHECK ((presentation_id IS NULL) = (base_revision IS NULL)),
  ADD CONSTRAINT draft_ended CHECK (
    (state = 'open') = (ended_at IS NULL) AND (state = 'open') = (ended_by_id IS NULL)
  ),
  ADD CONSTRAINT draft_discard_reason CHECK (
    discard_reason IN ('recorded_elsewhere', 'wrong_patient', 'patient_left_seen_elsewhere',
                       'duplicate', 'entered_in_error_or_test', 'other')
  ),
  ADD CONSTRAINT draft_only_discarded_has_a_reason CHECK (
    state = 'discarded' OR (discard_reason IS NULL AND discard_note IS NULL)
  ),
  ADD CONSTRAINT draft_above_routine_discarded_with_a_reason CHECK (
    state <> 'discarded' OR tier_rank >= 3 OR discard_reason IS NOT NULL
  ),
  ADD CONSTRAINT draft_discard_note CHECK (
    discard_reason IS NULL OR discard_reason NOT IN ('other', 'patient_left_seen_elsewhere')
    OR coalesce(discard_note, '') <> ''
  );

ALTER TABLE draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON draft
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);

-- Nobody but the author reads what a draft says, also where a `where` was forgotten.
ALTER TABLE draft_values ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_words ON draft_values
  USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    AND author_id = nullif(current_setting('app.user_id', true), '')::uuid)
  WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    AND author_id = nullif(current_setting('app.user_id', true), '')::uuid);

CREATE TRIGGER no_delete BEFORE DELETE ON draft FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON draft FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER no_delete BEFORE DELETE ON draft_values FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON draft_values
  FOR EACH STATEMENT EXECUTE FUNCTION refuse();

-- A draft that was recorded or discarded stays as it ended.
CREATE TRIGGER ended_for_good BEFORE UPDATE ON draft
  FOR EACH ROW WHEN (OLD.state <> 'open') EXECUTE FUNCTION refuse();

-- So does what it said, and what another window or another day has replaced.
CREATE FUNCTION keep_draft_values() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM draft
    WHERE practice_id = OLD.practice_id AND id = OLD.draft_id AND state = 'open';
  IF NOT FOUND OR EXISTS (
    SELECT FROM draft_values
    WHERE practice_id = OLD.practice_id AND draft_id = OLD.draft_id AND part > OLD.part
  ) THEN
    RAISE EXCEPTION 'these values of draft % are not its last, or it has ended', OLD.draft_id;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_draft_values BEFORE UPDATE ON draft_values
  FOR EACH ROW EXECUTE FUNCTION keep_draft_values();

GRANT SELECT, INSERT ON draft, draft_values TO backstop_app;
GRANT UPDATE (
  state, tier, tier_rank, incomplete, touched_at, version, discard_reason, discard_note,
  ended_by_id, ended_at
) ON draft TO backstop_app;
GRANT UPDATE ("values", "change", saved_at) ON draft_values TO backstop_app;
REVOKE DELETE, TRUNCATE ON draft, draft_values FROM PUBLIC, backstop_app, backstop_worker;
