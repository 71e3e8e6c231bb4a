/** A number as it is compared: 999-000/1 and 9990001 are the same. */
export function searchNumberOf(number: string): string {
  return number.replace(/[-/.]/g, "");
}
