-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "guideline_profile" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "counted_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("subject")
);

-- CreateTable
CREATE TABLE "patient" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT COLLATE "C" NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_names" TEXT NOT NULL,
    "search_name" TEXT COLLATE "C" NOT NULL,
    "date_of_birth" DATE NOT NULL,
    "sex_at_birth" TEXT NOT NULL,
    "deceased_on" DATE,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "presentation" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "current_revision" INTEGER NOT NULL DEFAULT 1,
    "tier" TEXT,
    "tier_rank" SMALLINT NOT NULL,
    "incomplete" BOOLEAN NOT NULL,
    "reasons" TEXT[],
    "conditions" TEXT[],
    "next_due_at" TIMESTAMPTZ(3),
    "open_loops" INTEGER NOT NULL DEFAULT 0,
    "review_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "presentation_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "presentation_revision" (
    "practice_id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "free_text" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "reason" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presentation_revision_pkey" PRIMARY KEY ("practice_id","presentation_id","revision")
);

-- CreateTable
CREATE TABLE "assessment" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "highest_possible_tier" TEXT NOT NULL,
    "decisive" BOOLEAN NOT NULL,
    "incomplete" BOOLEAN NOT NULL,
    "knowledge_version" TEXT NOT NULL,
    "knowledge_hash" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "label" TEXT NOT NULL,
    "advice" TEXT NOT NULL,
    "within" TEXT,
    "rule_ids" TEXT[],
    "decision" TEXT,
    "decline_reason" TEXT,
    "note" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "loop_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "loop" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "presentation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "due_by" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "loop_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "loop_event" (
    "practice_id" UUID NOT NULL,
    "loop_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "note" TEXT,
    "happened_on" DATE,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loop_event_pkey" PRIMARY KEY ("practice_id","loop_id","version")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "practice_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "body_hash" TEXT NOT NULL,
    "result_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("practice_id","key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "practice_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID,
    "detail" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("practice_id","seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "practice_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("practice_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "auth_session_practice_id_user_id_idx" ON "auth_session"("practice_id", "user_id");

-- CreateIndex
CREATE INDEX "patient_practice_id_search_name_id_idx" ON "patient"("practice_id", "search_name", "id");

-- CreateIndex
CREATE INDEX "patient_practice_id_date_of_birth_search_name_id_idx" ON "patient"("practice_id", "date_of_birth", "search_name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_practice_id_number_key" ON "patient"("practice_id", "number");

-- CreateIndex
CREATE INDEX "presentation_practice_id_patient_id_recorded_at_id_idx" ON "presentation"("practice_id", "patient_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "assessment_practice_id_presentation_id_assessed_at_idx" ON "assessment"("practice_id", "presentation_id", "assessed_at");

-- CreateIndex
CREATE INDEX "recommendation_practice_id_presentation_id_position_idx" ON "recommendation"("practice_id", "presentation_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_practice_id_assessment_id_code_key" ON "recommendation"("practice_id", "assessment_id", "code");

-- CreateIndex
CREATE INDEX "loop_practice_id_presentation_id_due_by_idx" ON "loop"("practice_id", "presentation_id", "due_by");

-- CreateIndex
CREATE INDEX "loop_practice_id_patient_id_due_by_idx" ON "loop"("practice_id", "patient_id", "due_by");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_subject_id_seq_idx" ON "audit_event"("practice_id", "subject_id", "seq");

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "presentation" ADD CONSTRAINT "presentation_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "presentation" ADD CONSTRAINT "presentation_practice_id_recorded_by_id_fkey" FOREIGN KEY ("practice_id", "recorded_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "presentation_revision" ADD CONSTRAINT "presentation_revision_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "presentation_revision" ADD CONSTRAINT "presentation_revision_practice_id_recorded_by_id_fkey" FOREIGN KEY ("practice_id", "recorded_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_practice_id_presentation_id_revision_fkey" FOREIGN KEY ("practice_id", "presentation_id", "revision") REFERENCES "presentation_revision"("practice_id", "presentation_id", "revision") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_practice_id_assessment_id_fkey" FOREIGN KEY ("practice_id", "assessment_id") REFERENCES "assessment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_practice_id_decided_by_id_fkey" FOREIGN KEY ("practice_id", "decided_by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_practice_id_loop_id_fkey" FOREIGN KEY ("practice_id", "loop_id") REFERENCES "loop"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "loop" ADD CONSTRAINT "loop_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "loop" ADD CONSTRAINT "loop_practice_id_presentation_id_fkey" FOREIGN KEY ("practice_id", "presentation_id") REFERENCES "presentation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "loop" ADD CONSTRAINT "loop_practice_id_owner_id_fkey" FOREIGN KEY ("practice_id", "owner_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "loop_event" ADD CONSTRAINT "loop_event_practice_id_loop_id_fkey" FOREIGN KEY ("practice_id", "loop_id") REFERENCES "loop"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "loop_event" ADD CONSTRAINT "loop_event_practice_id_by_id_fkey" FOREIGN KEY ("practice_id", "by_id") REFERENCES "user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
