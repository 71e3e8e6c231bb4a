import type { Citation } from "../knowledge/model.ts";

/** An instrument that is named and linked, never embedded: no item, no option, no scoring table of it is kept. */
export interface LinkedInstrument {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** The owner's page; null where the specification names none. */
  readonly url: string | null;
  readonly reason: string;
  /** A score obtained elsewhere under the user's own licence may be entered. */
  readonly scoreMayBeEntered: boolean;
  readonly sources: readonly [Citation, ...Citation[]];
}

const policy = {
  source: "policy",
  text: "Specification 7: licence or permission needed, so not embedded",
  evidence: "policy",
} as const;

export const linkedInstruments = [
  {
    id: "odi",
    name: "Oswestry Disability Index (ODI)",
    owner: "Mapi Research Trust / ePROVIDE",
    url: null,
    reason:
      "An older paper said no permission was needed in the published form; control is now by licence, so it is treated as licensed.",
    scoreMayBeEntered: false,
    sources: [
      {
        source: "ROLAND-FAIRBANK",
        text: "No permission needed in the published form (older paper) [V:ROLAND-FAIRBANK]",
        evidence: "V",
      },
      { source: "memory", text: "Current control by licence [M]", evidence: "M" },
    ],
  },
  {
    id: "start_back",
    name: "STarT Back and STarT MSK",
    owner: "Keele University",
    url: "https://keele.ac.uk/startmsk/legal",
    reason:
      "STarT MSK: a licence is obligatory for all users, commercial users purchase it; STarT Back is similar (not yet verified).",
    scoreMayBeEntered: true,
    sources: [{ source: "KEELE", text: "keele.ac.uk/startmsk/legal [V:KEELE]", evidence: "V" }],
  },
  {
    id: "promis",
    name: "PROMIS physical function and pain interference",
    owner: "HealthMeasures",
    url: "https://healthmeasures.net",
    reason:
      "Its terms of use must be accepted; commercial use and integration into a record need an agreement.",
    scoreMayBeEntered: true,
    sources: [
      {
        source: "HEALTHMEASURES",
        text: "Terms of use [M:HEALTHMEASURES]",
        evidence: "M",
      },
    ],
  },
  {
    id: "eq_5d",
    name: "EQ-5D",
    owner: "EuroQol Research Foundation",
    url: null,
    reason: "Licence or permission needed.",
    scoreMayBeEntered: false,
    sources: [policy],
  },
  {
    id: "sf_36",
    name: "SF-36 and SF-12",
    owner: "QualityMetric",
    url: null,
    reason: "Licence or permission needed.",
    scoreMayBeEntered: false,
    sources: [policy],
  },
  {
    id: "paindetect",
    name: "painDETECT",
    owner: "Pfizer",
    url: null,
    reason: "Licence or permission needed.",
    scoreMayBeEntered: false,
    sources: [policy],
  },
  {
    id: "dn4",
    name: "DN4",
    owner: "its authors (Bouhassira and colleagues)",
    url: null,
    reason: "Licence or permission needed.",
    scoreMayBeEntered: false,
    sources: [policy],
  },
  {
    id: "bpi",
    name: "Brief Pain Inventory (BPI)",
    owner: "MD Anderson Cancer Center",
    url: null,
    reason: "Licence or permission needed.",
    scoreMayBeEntered: false,
    sources: [policy],
  },
  {
    id: "distress_thermometer",
    name: "Distress thermometer",
    owner: "NCCN",
    url: null,
    reason: "NCCN permission needed.",
    scoreMayBeEntered: false,
    sources: [{ source: "memory", text: "NCCN permission [M]", evidence: "M" }],
  },
  {
    id: "frax",
    name: "FRAX",
    owner: "University of Sheffield",
    url: null,
    reason: "Licensed and calibrated for each country: it is not re-implemented.",
    scoreMayBeEntered: false,
    sources: [
      {
        source: "policy",
        text: "Specification 5.7: do not re-implement FRAX; link out",
        evidence: "policy",
      },
    ],
  },
] as const satisfies readonly LinkedInstrument[];
