import { describe, expect, it } from "vitest";
import { cautions } from "./cautions.ts";
import { conditionLabels } from "./conditions.ts";
import { disagreements } from "./disagreements.ts";
import { findings } from "./findings.ts";
import { investigations } from "./investigations.ts";
import { msccBundle } from "./mscc-bundle.ts";
import { rules } from "./rules.ts";
import { seedCorrections } from "./seed-corrections.ts";
import { tierLabels } from "./tiers.ts";
import { treatments } from "./treatments.ts";

/** What would show that a wrong statement has come back. */
const signsOf: Readonly<Record<(typeof seedCorrections)[number]["id"], RegExp>> = {
  bone_spur: /bone spur/i,
  large_tumour_compresses_cord: /grows? (so|very) large/i,
  circular_metastasis: /can lead to bone metastas/i,
  ibuprofen_or_acetaminophen: /take (ibuprofen|acetaminophen|paracetamol)/i,
  see_doctor_after_weeks: /go away for a few weeks|see (your|a) (doctor|GP)[^.]*weeks/i,
  steroids_for_ordinary_pain: /(may|might|can) recommend (cortico)?steroids/i,
  acupuncture_reduces_inflammation: /acupuncture[^.]*inflammation/i,
  massage_and_oils: /massage (and|with) (essential )?oil|massage and essential/i,
  blood_tests_show_cancer: /(might|may|can) show cancer/i,
  xray_reveals_destruction: /X-rays? (may|can|might) reveal/i,
  movement_signs: /signs? of cancer|(can|may) indicate cancer/i,
  night_and_morning: /rarely (in|by) (the )?day (means|suggests|indicates)/i,
  all_bowel_cancers_spread: /all stomach, colon/i,
  typical_cancers: /typical cancers/i,
  spine_third_site: /third most common site/i,
  swelling_and_redness: /(comes with|accompanied by) swelling/i,
  reluctance: /reluctance/i,
  see_a_doctor_right_away: /see (a|your|the) doctor/i,
  opioid_addiction_only: /prevent addiction/i,
  weak_muscles_from_treatment: /muscles? weak|muscle strain is/i,
  anti_inflammatory_food: /anti-inflammatory (food|diet|drink)/i,
  early_detection_saves_lives: /sav(es?|ing) lives|early detection/i,
  promotional_text: /doctor-finder|find a doctor|book an appointment|ac[iı]badem/i,
};

const shown = stringsIn({
  findings,
  conditionLabels,
  rules,
  cautions,
  investigations,
  treatments,
  disagreements,
  msccBundle,
  tierLabels,
});

describe("what the articles had wrong", () => {
  it("is corrected in all 23 points, each once", () => {
    expect(new Set(seedCorrections.map(({ id }) => id)).size).toBe(23);
  });

  it.each(seedCorrections)("$id is recognised, and said nowhere", ({ id, wrong }) => {
    expect(wrong).toMatch(signsOf[id]);
    expect(shown.filter((text) => signsOf[id].test(text))).toEqual([]);
  });
});

it("looks at every text, however deep", () => {
  const wording = [
    findings[0]?.label,
    rules[0]?.actions[0]?.text,
    treatments.find(({ id }) => id === "nsaid")?.against[0]?.text,
    cautions[0]?.text,
  ];
  expect(shown).toEqual(expect.arrayContaining(wording));
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
