import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { boardWords } from "./board-words";
import { type FollowUpAddress, followUpHref, isBoardList } from "./follow-up-address";

interface Props {
  readonly address: FollowUpAddress;
  readonly name: string;
  readonly owns: boolean;
}

/** An empty list, and where the others are. */
export function NothingListed({ address, name, owns }: Props) {
  const { whose, state } = address;
  const none = isBoardList(whose) ? boardWords[whose].none : `owned by ${name}`;
  return (
    <Empty title={`No ${state} loop ${none}`}>
      {whose === "everyone" ? (
        <p>A loop opens when a presentation is recorded or a suggestion is accepted.</p>
      ) : (
        <p>
          {owns ? "Loops of others are not shown here. " : ""}
          <TextLink href={followUpHref(address, { whose: "everyone" })}>Show everyone's</TextLink>
        </p>
      )}
    </Empty>
  );
}
