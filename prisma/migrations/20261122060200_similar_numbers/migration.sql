-- The number without separators, so that 999-000/1 and 9990001 are found to be the same. Stored, for
-- an index over an expression is out of reach under row-level security.
ALTER TABLE "patient" ADD COLUMN "search_number" TEXT COLLATE "C";

ALTER TABLE patient NO FORCE ROW LEVEL SECURITY;
UPDATE patient SET search_number = translate(number, '-/.', '');
ALTER TABLE patient FORCE ROW LEVEL SECURITY;

ALTER TABLE "patient" ALTER COLUMN "search_number" SET NOT NULL;

CREATE INDEX "patient_practice_id_search_number_id_idx" ON "patient"("practice_id", "search_number", "id");

GRANT UPDATE (search_number) ON patient TO backstop_app;
