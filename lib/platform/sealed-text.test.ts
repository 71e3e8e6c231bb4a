import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sealText, unsealText } from "./sealed-text.ts";

const practice = randomUUID();
const secret = "a secret for tests that is long enough";

beforeAll(() => vi.stubEnv("NEXTAUTH_SECRET", secret));
afterAll(() => vi.unstubAllEnvs());

describe("a sealed text", () => {
  it("shows nothing of what was typed, and opens again for its practice", async () => {
    const sealed = await sealText(practice, "testpatient, ada");
    expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("testpatient");
    expect(sealed).not.toContain("testpatient");
    expect(await unsealText(practice, sealed)).toBe("testpatient, ada");
  });

  it("does not open for another practice, nor when it was changed or made for something else", async () => {
    const sealed = await sealText(practice, "x");
    expect(await unsealText(randomUUID(), sealed)).toBeNull();
    expect(await unsealText(practice, `${sealed.slice(0, -2)}AA`)).toBeNull();
    const session = await encode({ token: { practiceId: practice, text: "x" }, secret });
    expect(await unsealText(practice, session)).toBeNull();
    for (const nothing of [undefined, "", "testpatient", ["a"]]) {
      expect(await unsealText(practice, nothing)).toBeNull();
    }
  });
});
