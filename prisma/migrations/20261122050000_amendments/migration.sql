-- Why a presentation was amended, from a list; and which decisions an amendment took over.
ALTER TABLE presentation_revision
  ADD COLUMN "reason_note" TEXT,
  DROP CONSTRAINT presentation_revision_reason,
  ADD CONSTRAINT presentation_revision_amended_with_a_reason
    CHECK ((revision > 1) = (reason IS NOT NULL)),
  ADD CONSTRAINT presentation_revision_reason CHECK (
    reason IN ('correction_of_entry', 'further_history', 'examination_added', 'result_arrived',
               'patient_or_relative_corrected', 'other')
  ),
  ADD CONSTRAINT presentation_revision_reason_note CHECK (
    (reason IS DISTINCT FROM 'other' OR coalesce(reason_note, '') <> '')
    AND (reason IS NOT NULL OR reason_note IS NULL)
  );

ALTER TABLE recommendation
  ADD COLUMN "carried_from_id" UUID,
  ADD CONSTRAINT recommendation_carried_from_another CHECK (carried_from_id <> id);

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_practice_id_carried_from_id_fkey" FOREIGN KEY ("practice_id", "carried_from_id") REFERENCES "recommendation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
