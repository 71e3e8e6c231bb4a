import type { RailItem } from "./rail";

interface Count {
  readonly value: number;
  /** There are more than `value`. */
  readonly capped: boolean;
}

interface Open {
  /** null: the role may not open it. */
  readonly review: Count | null;
  readonly loops: Count | null;
  readonly patients: boolean;
  readonly knowledge: boolean;
}

/** The places of the rail that the role may open, in their order. */
export function railItems({ review, loops, patients, knowledge }: Open): RailItem[] {
  const items: (RailItem | null)[] = [
    review && {
      href: "/review",
      label: "Review",
      icon: "review",
      count: countText(review),
      counted: "presentations to review",
    },
    patients
      ? {
          href: "/patients",
          label: "Patients",
          icon: "patients",
          count: null,
          counted: "",
          also: ["/presentations"],
        }
      : null,
    loops && {
      href: "/follow-up",
      label: "Follow-up",
      icon: "follow-up",
      count: countText(loops),
      counted: "open loops of mine",
    },
    knowledge
      ? {
          href: "/knowledge",
          label: "Knowledge",
          icon: "knowledge",
          count: null,
          counted: "",
          also: ["/calculators"],
        }
      : null,
  ];
  return items.filter((item) => item !== null);
}

function countText({ value, capped }: Count): string {
  const digits = value.toLocaleString("en-GB");
  return capped ? `${digits}+` : digits;
}
