-- What the verdict strip showed when the form was sent, beside what the server then assessed.
ALTER TABLE presentation_revision
  ADD COLUMN "shown_tier" TEXT,
  ADD COLUMN "shown_hash" TEXT,
  ADD CONSTRAINT presentation_revision_shown_tier CHECK (
    shown_tier IN ('emergency', 'urgent', 'soon', 'routine', 'self_management', 'unavailable')
  ),
  ADD CONSTRAINT presentation_revision_shown_together
    CHECK ((shown_tier IS NULL) = (shown_hash IS NULL));
