-- The report of a test, as whoever entered it read it: it always awaits a named review, and says what is not normal.
ALTER TABLE result ADD CONSTRAINT result_report CHECK (
  finding NOT LIKE 'report\_%'
  OR (awaits_review AND number IS NULL
      AND (coded IS NULL OR coded = 'normal'
           OR (coded IN ('not_normal', 'serious') AND coalesce(parts ->> 'text', '') <> '')))
);

-- An order that somebody called resulted stands on the list of results until one is entered and reviewed.
CREATE INDEX loop_resulted ON loop (practice_id, id) WHERE state = 'resulted' AND closed_at IS NULL;
