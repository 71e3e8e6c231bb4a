import "server-only";
import type { Tx } from "./db.ts";

export interface BrokenLink {
  readonly seq: bigint;
  readonly fault: "changed" | "unlinked" | "tail missing";
}

/**
 * Recomputes the practice's audit chain in the database. Empty: every event is as it was written
 * and none is missing. A chain that was cut together with its head shows only against a copy kept
 * elsewhere.
 */
export function findBrokenLinks(tx: Tx): Promise<BrokenLink[]> {
  return tx.$queryRaw<BrokenLink[]>`
    with link as (
      select event.seq, event.hash, event.prev_hash, audit_hash(event) as recomputed,
             lag(event.hash, 1, decode(repeat('00', 32), 'hex')) over walk as hash_before,
             lag(event.seq, 1, 0::bigint) over walk as seq_before
      from audit_event event
      window walk as (order by event.seq)
    )
    select seq, case when hash <> recomputed then 'changed' else 'unlinked' end as fault
    from link
    where hash <> recomputed or prev_hash <> hash_before or seq <> seq_before + 1
    union all
    select head.seq, 'tail missing'
    from audit_head head
    where not exists (select from link where link.seq = head.seq and link.hash = head.hash)
    order by seq`;
}
