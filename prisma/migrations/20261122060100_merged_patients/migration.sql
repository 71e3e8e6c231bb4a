-- Two registrations of one person: the one that was merged points to the one that stays. Nothing else
-- moves, so that taking the pointer away restores both as they were.
ALTER TABLE "patient" ADD COLUMN "merged_into_id" UUID;

ALTER TABLE "patient" ADD CONSTRAINT "patient_practice_id_merged_into_id_fkey" FOREIGN KEY ("practice_id", "merged_into_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE patient
  ADD CONSTRAINT patient_not_merged_into_itself CHECK (merged_into_id <> id);

CREATE INDEX patient_merged ON patient (practice_id, merged_into_id) WHERE merged_into_id IS NOT NULL;

GRANT UPDATE (merged_into_id) ON patient TO backstop_app;

-- The one that stays is itself not merged, also when two people merge at the same moment.
CREATE FUNCTION refuse_merge_chain() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM patient
    WHERE practice_id = NEW.practice_id AND id = NEW.merged_into_id AND merged_into_id IS NULL
    FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'patient % is merged itself', NEW.merged_into_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refuse_merge_chain';
  END IF;
  PERFORM FROM patient WHERE practice_id = NEW.practice_id AND merged_into_id = NEW.id;
  IF FOUND THEN
    RAISE EXCEPTION 'another patient is merged into patient %', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refuse_merge_chain';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER refuse_merge_chain BEFORE INSERT OR UPDATE OF merged_into_id ON patient
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_merge_chain();
