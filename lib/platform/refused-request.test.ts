import { describe, expect, it } from "vitest";
import { isReadablePath, largestBody, refusalOf } from "./refused-request.ts";

const form = { host: "backstop.example", "content-type": "multipart/form-data; boundary=x" };

function statusOf(changes: Record<string, string>, method = "POST", pathname = "/patients/new") {
  const headers = new Headers({ ...form, ...changes });
  return refusalOf({ method, pathname, headers })?.status ?? null;
}

describe("a change", () => {
  it("goes on when it comes from a page of ours, as large as may be", () => {
    expect(statusOf({ origin: "https://backstop.example" })).toBeNull();
    expect(statusOf({ "content-length": String(largestBody) })).toBeNull();
    expect(statusOf({ "content-type": "text/plain", "next-action": "40ab" })).toBeNull();
    expect(statusOf({ origin: "https://a.example", "x-forwarded-host": "a.example" })).toBeNull();
  });

  it.each([
    [{ origin: "https://elsewhere.example" }, 403],
    [{ origin: "https://backstop.example.elsewhere.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "junk" }, 403],
    [{ "content-length": String(largestBody + 1) }, 413],
    [{ "content-type": "text/plain" }, 415],
    [{ "content-type": "application/x-www-form-urlencoded" }, 415],
    [{ "content-type": "multipart/form-data" }, 415],
  ])("with %o is refused", (changes, status) => {
    expect(statusOf(changes as Record<string, string>)).toBe(status);
  });

  it("says in words that nothing was saved", () => {
    const headers = new Headers({ ...form, origin: "null" });
    const refusal = refusalOf({ method: "POST", pathname: "/", headers });
    expect(refusal?.words).toBe("Not saved: the form must be sent from this site.");
  });

  it("by another method has no page, and routes choose their own", () => {
    expect(statusOf({}, "DELETE")).toBe(405);
    expect(statusOf({}, "DELETE", "/api/health")).toBeNull();
    expect(statusOf({ "content-type": "text/plain" }, "POST", "/api/auth/signout")).toBeNull();
    expect(statusOf({ "content-length": "9999999" }, "POST", "/api/auth/signout")).toBe(413);
  });
});

it("reading is not refused, wherever it comes from", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"])
    expect(statusOf({ origin: "https://elsewhere.example" }, method)).toBeNull();
});

it("knows an address that is no text", () => {
  expect(["/patients/%E0%A4%A", "/%", "/a/%zz"].map(isReadablePath)).toEqual([false, false, false]);
  expect(["/", "/patients/%E2%82%AC", "/patients/%00"].map(isReadablePath)).toEqual([
    true,
    true,
    true,
  ]);
});
