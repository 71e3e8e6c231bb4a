/** What counts as a number when typed: digits with a decimal point; no exponent, no thousands, no comma. */
export const plainNumber = /^[+-]?\d{1,12}(\.\d{1,9})?$/;
