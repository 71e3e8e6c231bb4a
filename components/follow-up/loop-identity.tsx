export interface LoopIdentityProps {
  readonly loopId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Which loop a form changes, as it was when the page was drawn. */
export function LoopIdentity({ loopId, version, idempotencyKey }: LoopIdentityProps) {
  return (
    <>
      <input type="hidden" name="loopId" value={loopId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
    </>
  );
}
