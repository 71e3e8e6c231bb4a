/** A number as people read it: no exponent, a true minus. */
export function numberText(value: number): string {
  const places = decimalPlaces(value);
  return value.toFixed(places).replace("-", "−");
}

/** Exact for what was entered in decimals: 0.3 − 0.1 is 0.2. */
export function difference(from: number, to: number): number {
  const places = Math.max(decimalPlaces(from), decimalPlaces(to));
  return Number((to - from).toFixed(places)) + 0;
}

const most = 9;

function decimalPlaces(value: number): number {
  for (let places = 0; places < most; places++) {
    if (Number(value.toFixed(places)) === value) return places;
  }
  return most;
}
