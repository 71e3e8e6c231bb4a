const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/g;
const blanks = /[\t\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
const noBreakBlanks = /[\u2007\u202f]/g;
/** Control, zero-width, direction and variation characters: nothing that has ink. */
const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
/** Accents; not the strokes through a sign, which turn it into its opposite. */
const accents = /(?<=\p{Script=Latin})[\u0300-\u0334\u0339-\u036f]+/gu;
const wideSigns = /[\uff01-\uff5e]/g;

/** Stands for a character that has no mapping, until the whole note is known. */
const unmapped = "\ufffd";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** "10⁹" must not read 109; "m²" reads m2. */
const powers = new RegExp(`(?<=\\d)(?=[${superscripts}⁺⁻])`, "g");

const greek: Readonly<Record<string, string>> = {
  ...{ α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", ζ: "zeta", η: "eta" },
  ...{ θ: "theta", ι: "iota", κ: "kappa", λ: "lambda", μ: "u", ν: "nu", ξ: "xi", ο: "omicron" },
  ...{ π: "pi", ρ: "rho", σ: "sigma", ς: "sigma", τ: "tau", υ: "upsilon", φ: "phi", χ: "chi" },
  ...{ ψ: "psi", ω: "omega", Γ: "Gamma", Δ: "Delta", Θ: "Theta", Λ: "Lambda", Σ: "Sigma" },
  ...{ Φ: "Phi", Ψ: "Psi", Ω: "Omega", "∆": "Delta", "\u2126": "Omega", µ: "u" },
};

const letters: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ẞ: "SS", æ: "ae", Æ: "AE", œ: "oe", Œ: "OE", ø: "o", Ø: "O", ł: "l", Ł: "L" },
  ...{ đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "Th", ı: "i", ħ: "h", Ħ: "H", ŋ: "ng" },
  ...{ ə: "e", Ə: "E", ŧ: "t", Ŧ: "T", ﬁ: "fi", ﬂ: "fl", ﬀ: "ff" },
};

const signs: Readonly<Record<string, string>> = {
  ...{ "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "±": "+/-", "×": "x", "÷": "/", "−": "-" },
  ...{ "∞": "infinity", "√": "root ", "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3" },
  ...{ "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "↑": "(up)", "↓": "(down)" },
  ...{ "♀": "(female)", "♂": "(male)", "‰": " per mille", "№": "No.", "¶": "(line break)" },
  ...{ "‐": "-", "\u2011": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "·": "-", "•": "-" },
  ...{ "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", ʼ: "'", "´": "'", "‹": "<", "›": ">" },
  ...{ "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"', "…": "...", "⁄": "/" },
  ...{ "€": "EUR ", "£": "GBP ", "©": "(c)", "®": "(R)", "™": "(TM)", "§": "section " },
  ...{ "¿": "?", "¡": "!", "¦": "|", º: "o", ª: "a", "⁺": "+", "⁻": "-" },
};

const spelt: Readonly<Record<string, string>> = {
  ...greek,
  ...letters,
  ...signs,
  ...Object.fromEntries([...superscripts].map((sign, digit) => [sign, String(digit)])),
};

/**
 * The text in ASCII, but for two characters that `settled` replaces: blanks at which no line may break, and
 * U+FFFD for what has no mapping. Doing it twice changes nothing.
 */
export function transliterated(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(lineBreaks, "\n")
    .replaceAll(blanks, " ")
    .replaceAll(noBreakBlanks, "\u00a0")
    .replaceAll(invisible, (character) => (character === "\n" ? "\n" : ""))
    .replaceAll(accents, "")
    .replaceAll(powers, "^")
    .replaceAll(/(?<=\d)·(?=\d)/g, ".")
    .replaceAll(/(?<=\d)(?=[½¼¾⅓⅔])/g, "\u00a0")
    .replaceAll(/\s?[°º˚]\s?(?=[CF]\b)/g, "\u00a0deg\u00a0")
    .replaceAll(/\s?°/g, "\u00a0deg")
    .replaceAll(wideSigns, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[^\n -~\u00a0]/gu, (character) => spelt[character] ?? withoutAccents(character));
}

/** Pure ASCII, and how many characters had no mapping and now stand as "?". */
export function settled(text: string): { readonly text: string; readonly lost: number } {
  const lost = text.split(unmapped).length - 1;
  return { text: text.replaceAll("\u00a0", " ").replaceAll(unmapped, "?"), lost };
}

function withoutAccents(character: string): string {
  const [letter = "", ...marks] = character.normalize("NFD");
  const isAccented = marks.length > 0 && marks.every((mark) => /\p{M}/u.test(mark));
  if (!isAccented) return unmapped;
  return /[A-Za-z]/.test(letter) ? letter : (letters[letter] ?? unmapped);
}
