-- E-mail is asked for and cannot be sent: the pages that show how the worker stands say so.
ALTER TABLE safety_state ADD COLUMN "mail_fault" TEXT;
GRANT UPDATE (mail_fault) ON safety_state TO backstop_worker;
