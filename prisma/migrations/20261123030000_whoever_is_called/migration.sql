-- The ladder leads to the safety lead and the deputy: both are reviewers who work here, whoever changes what first.
CREATE FUNCTION leads_are_reviewers() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  named record;
BEGIN
  -- Waits for whoever is changing these people, so that what is read after it is what stays.
  PERFORM FROM "user"
    WHERE practice_id = NEW.id AND id IN (NEW.safety_lead_id, NEW.deputy_id) ORDER BY id FOR SHARE;
  FOR named IN
    SELECT person.id FROM "user" person JOIN practice
      ON practice.id = person.practice_id AND person.id IN (practice.safety_lead_id, practice.deputy_id)
    WHERE practice.id = NEW.id AND (person.role <> 'reviewer' OR person.disabled_at IS NOT NULL)
  LOOP
    RAISE EXCEPTION 'practice %: user % leads and is no reviewer who works here', NEW.id, named.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'practice_leads_are_reviewers';
  END LOOP;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER leads_are_reviewers
  AFTER INSERT OR UPDATE OF safety_lead_id, deputy_id ON practice
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leads_are_reviewers();

CREATE FUNCTION no_lead_leaves() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM practice JOIN "user" person
    ON person.practice_id = practice.id AND person.id IN (safety_lead_id, deputy_id)
  WHERE practice.id = NEW.practice_id AND person.id = NEW.id
    AND (person.role <> 'reviewer' OR person.disabled_at IS NOT NULL);
  IF FOUND THEN
    RAISE EXCEPTION 'user % is the safety lead or deputy of the practice', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'practice_leads_are_reviewers';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER no_lead_leaves AFTER UPDATE OF role, disabled_at ON "user"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.role <> 'reviewer' OR NEW.disabled_at IS NOT NULL) EXECUTE FUNCTION no_lead_leaves();

-- The worker sees that a result came after its alarm was seen: when it came and whether it was reviewed, never its value.
GRANT SELECT (practice_id, id, follow_up_id, awaits_review, recorded_at) ON result TO backstop_worker;
GRANT SELECT (practice_id, result_id) ON result_review TO backstop_worker;
