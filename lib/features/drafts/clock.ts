/** "14:02" in this time zone; for the page as well, so without a library. */
export function clockOf(at: Date, timeZone: string): string {
  return at.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
}

/** YYYY-MM-DD in this time zone. */
export function dayIn(at: Date, timeZone: string): string {
  return at.toLocaleDateString("sv-SE", { timeZone });
}
