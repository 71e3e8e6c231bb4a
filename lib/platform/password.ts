import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** 128 MiB and about a quarter of a second per guess. */
const cost = { N: 2 ** 17, r: 8, p: 1 };
const keyLength = 32;

/** As stored: "scrypt$N$r$p$salt$key". */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return ["scrypt", N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** False for anything that is not a stored password, too. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt, key] = stored.split("$");
  if (kind !== "scrypt" || !salt || !key) return false;
  const expected = Buffer.from(key, "base64url");
  const derived = await derive(password, Buffer.from(salt, "base64url"), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

/** Nobody's: it is compared when there is no such user, so that the answer takes as long. */
export const passwordOfNobody = [
  "scrypt",
  cost.N,
  cost.r,
  cost.p,
  "A".repeat(22),
  "A".repeat(43),
].join("$");

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const maxmem = 256 * N * r;
    scrypt(password.normalize("NFKC"), salt, keyLength, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
