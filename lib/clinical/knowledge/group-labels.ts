import type { GroupId } from "./groups.ts";

/** What a named group is called where a rule is put into words. */
export const groupLabels: Readonly<Record<GroupId, string>> = {
  CES_SET: "cauda equina signs",
  CORD_SET: "cord signs",
  NG234_NEURO: "neurological features of NG234",
  NG234_PAIN: "pain characteristics of NG234",
  ANY_NEURO: "neurological symptoms or signs",
  OBJ_NEURO: "weakness, gait, cord or sphincter findings",
  INFECTION_RISK: "risk factors for infection",
  SEA_RISK_STRONG: "strong risk factors for epidural abscess",
  HENSCHKE_FRACTURE: "Henschke fracture items",
  NG65_SET: "NG65 criteria for spondyloarthritis",
  VISCERAL_CA: "clues to a visceral cancer",
  MIN_SAFETY_SET: "minimum safety questions",
  PAED_FLAGS: "flags in children",
  PAIN_PATTERN: "worrying pain patterns",
  PERSISTENCE: "signs of persistence",
  SYSTEMIC: "systemic features",
  WEAKNESS: "weakness findings",
};
