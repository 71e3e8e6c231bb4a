export interface MemberIdentityProps {
  readonly userId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Which person a form changes, as they were when the page was drawn. */
export function MemberIdentity({ userId, version, idempotencyKey }: MemberIdentityProps) {
  return (
    <>
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
    </>
  );
}
