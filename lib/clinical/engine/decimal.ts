/** A decimal number without the error of binary fractions: digits ÷ 10^scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const written = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The shortest decimal that reads back as this number. Throws a RangeError on NaN and infinities. */
export function decimal(value: number): Decimal {
  const parts = written.exec(String(value));
  if (!parts) throw new RangeError(`not a decimal number: ${value}`);
  const [, whole = "0", fraction = "", exponent = "0"] = parts;
  return atLeastWhole(BigInt(whole + fraction), fraction.length - Number(exponent));
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** a ÷ b to so many significant digits, half away from zero. */
export function dividedBy(a: Decimal, b: Decimal, significant: number): Decimal {
  const spare = significant + String(b.digits).length;
  const digits = (a.digits * 10n ** BigInt(spare)) / b.digits;
  return rounded(atLeastWhole(digits, a.scale - b.scale + spare), significant);
}

/** To so many significant digits, half away from zero. */
export function rounded({ digits, scale }: Decimal, significant: number): Decimal {
  const size = digits < 0n ? -digits : digits;
  const surplus = String(size).length - significant;
  if (surplus <= 0) return { digits, scale };
  const unit = 10n ** BigInt(surplus);
  const kept = (size + unit / 2n) / unit;
  return atLeastWhole(digits < 0n ? -kept : kept, scale - surplus);
}

export function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e${-scale}`);
}

function atLeastWhole(digits: bigint, scale: number): Decimal {
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
