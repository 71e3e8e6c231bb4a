import { expect, it } from "vitest";
import { hashPassword, passwordOfNobody, verifyPassword } from "./password.ts";

const stored = await hashPassword("correct horse");

it("recognises the password, typed in either Unicode form, and no other", async () => {
  expect(await verifyPassword("correct horse", stored)).toBe(true);
  expect(await verifyPassword("correct horse ", stored)).toBe(false);
  const accented = await hashPassword("Zo\u00eb");
  expect(await verifyPassword("Zoe\u0308", accented)).toBe(true);
});

it("is salted, and costs N=2^17, r=8, p=1", async () => {
  expect(stored).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(await hashPassword("correct horse")).not.toBe(stored);
});

it("of nobody has the same cost and fits nothing", async () => {
  expect(passwordOfNobody.split("$").slice(0, 4)).toEqual(stored.split("$").slice(0, 4));
  expect(await verifyPassword("", passwordOfNobody)).toBe(false);
});

it.each(["", "none", "scrypt$131072$8$1$$", "bcrypt$1$2$3$4$5"])(
  "is never what %j stands for",
  async (text) => {
    expect(await verifyPassword("", text)).toBe(false);
  },
);
