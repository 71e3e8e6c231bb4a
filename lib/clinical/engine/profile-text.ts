import { usWording } from "../knowledge/profile-wording.ts";

/** A text of the knowledge base, which is written for the UK, as the guideline profile words it. */
export function inProfile(text: string, profile: "UK" | "US"): string {
  if (profile === "UK") return text;
  const inUs = usWording.reduce(
    (worded, { uk, us }) => worded.replaceAll(uk, us).replaceAll(capitalised(uk), capitalised(us)),
    text,
  );
  return text === capitalised(text) ? capitalised(inUs) : inUs;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
