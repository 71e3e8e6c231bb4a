import type { LoopRow } from "@/lib/features/follow-up/view";

/** Who is responsible, who looks after it meanwhile, and to whom it is offered. */
export function LoopOwner({
  loop,
}: {
  readonly loop: Pick<LoopRow, "owner" | "mine" | "cover" | "covering" | "offer">;
}) {
  const { owner, mine, cover, covering, offer } = loop;
  return (
    <p>
      <span className="sr-only">Owner: </span>
      {owner ? (
        <OwnerName name={owner.name} mine={mine} />
      ) : (
        <strong className="text-emergency">Unassigned</strong>
      )}
      {cover ? (
        <span className="text-quiet">
          {" "}
          · away, {covering ? "you cover" : `${cover.name} covers`}
        </span>
      ) : null}
      {offer ? (
        <span className="text-quiet">
          {" "}
          · offered to {offer.toMe ? "you" : offer.name}, {offer.inWords}
        </span>
      ) : null}
    </p>
  );
}

/** On paper "mine" says nothing: there the name stands. */
function OwnerName({ name, mine }: { readonly name: string; readonly mine: boolean }) {
  if (!mine) return name;
  return (
    <>
      <span className="print:hidden">Mine</span>
      <span className="hidden print:inline">{name}</span>
    </>
  );
}
