import type { RailItem } from "./rail";

interface Count {
  readonly value: number;
  /** There are more than `value`. */
  readonly capped: boolean;
}

interface Open {
  /** null: the role may not open it. */
  readonly review: Count | null;
  /** Drafts above routine that were left alone; they wait on Review as well. */
  readonly leftAlone: Count | null;
  readonly loops: Count | null;
  readonly results: Count | null;
  readonly outcomes: boolean;
  readonly drafts: boolean;
  readonly patients: boolean;
  readonly knowledge: boolean;
  readonly team: boolean;
  readonly settings: boolean;
}

/** The places of the rail that the role may open, in their order. */
export function railItems({
  review,
  leftAlone,
  loops,
  results,
  outcomes,
  drafts,
  patients,
  knowledge,
  team,
  settings,
}: Open): RailItem[] {
  const items: (RailItem | null)[] = [
    review && {
      href: "/review",
      label: "Review",
      icon: "review",
      count: countText(leftAlone ? sum(review, leftAlone) : review),
      counted: "presentations and unrecorded drafts to review",
      also: ["/alarms"],
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
    results && {
      href: "/results",
      label: "Results",
      icon: "results",
      count: countText(results),
      counted: "reports to review",
    },
    outcomes
      ? { href: "/outcomes", label: "Outcomes", icon: "outcomes", count: null, counted: "" }
      : null,
    // Not counted: drafts come and go while this page stays.
    drafts
      ? { href: "/drafts", label: "My drafts", icon: "drafts", count: null, counted: "" }
      : null,
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
    team ? { href: "/team", label: "Team", icon: "team", count: null, counted: "" } : null,
    settings
      ? { href: "/settings", label: "Settings", icon: "settings", count: null, counted: "" }
      : null,
  ];
  return items.filter((item) => item !== null);
}

function sum(one: Count, other: Count): Count {
  return { value: one.value + other.value, capped: one.capped || other.capped };
}

function countText({ value, capped }: Count): string {
  const digits = value.toLocaleString("en-GB");
  return capped ? `${digits}+` : digits;
}
