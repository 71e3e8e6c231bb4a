import { afterEach, expect, it, vi } from "vitest";
import { clientAddress } from "./client-address.ts";

afterEach(() => vi.unstubAllEnvs());

const headers = { "x-forwarded-for": "1.1.1.1, 203.0.113.9" };

it("believes nobody about the address unless a proxy is configured", () => {
  for (const setting of ["", "0", "yes"]) {
    vi.stubEnv("TRUST_PROXY", setting);
    expect(clientAddress(headers)).toBe("");
  }
});

it("takes the hop the proxy wrote, not the one the client typed", () => {
  vi.stubEnv("TRUST_PROXY", "1");
  expect(clientAddress(headers)).toBe("203.0.113.9");
  expect(clientAddress({})).toBe("");
  expect(clientAddress(undefined)).toBe("");
});
