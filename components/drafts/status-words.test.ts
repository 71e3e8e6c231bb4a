import { describe, expect, it } from "vitest";
import { type Answer, answered, changed, keptInBrowser, sending, untouched } from "./keeping";
import { statusWords } from "./status-words";

const once = sending(changed(untouched, 0));
const answeredWith = (answer: Answer) => answered(once, 1, answer, 1200);
const saved = answeredWith({ outcome: "saved", version: 1, clock: "14:02" });
const at = { iso: "2026-11-21T14:02:00.000Z", text: "21-Nov-2026 14:02" };
const words = (k: typeof untouched) => statusWords(k, "Dr Ann")?.text;

describe("the status of a draft", () => {
  it("says nothing before something was entered", () => {
    expect(statusWords(untouched, "Dr Ann")).toBeNull();
  });

  it("says saved only of what the server has", () => {
    expect(words(once)).toBe("Saving…");
    expect(words(saved)).toBe("Saved 14:02");
    expect(words(changed(saved, 2000))).toBe("Saving…");
  });

  it("claims a copy in the browser only when there is one", () => {
    const offline = answeredWith({ outcome: "unreachable" });
    expect(words(offline)).toContain("not saved");
    expect(words(offline)).toContain("Leave this page open");
    const kept = keptInBrowser(offline, 1, "14:02");
    expect(words(kept)).toBe("Offline: kept in this browser since 14:02");
  });

  it("offers to sign in where that is what is missing", () => {
    const ended = keptInBrowser(answeredWith({ outcome: "signed-out" }), 1, "14:02");
    expect(statusWords(ended, "Dr Ann")).toMatchObject({
      text: "Not saved: your session has ended. Everything here is kept.",
      signIn: true,
      wrong: true,
    });
    expect(words(answeredWith({ outcome: "other-user" }))).toContain("Dr Ann's form");
  });

  it("never says saved while something is wrong", () => {
    const all: Answer[] = [
      { outcome: "unreachable" },
      { outcome: "signed-out" },
      { outcome: "other-user" },
      { outcome: "refused", why: "It is larger than 1 MB." },
      { outcome: "changed", draftId: "d", version: 2, at },
      { outcome: "ended", state: "discarded", at, presentationId: null },
    ];
    for (const answer of all) {
      expect(words(answeredWith(answer))).not.toMatch(/^Saved/);
      expect(statusWords(answeredWith(answer), "Dr Ann")?.wrong).toBe(true);
    }
  });
});

it("is spoken when its kind changes, not at each save", () => {
  const kind = (k: typeof untouched) => statusWords(k, "Dr Ann")?.kind;
  expect(kind(once)).toBe(kind(saved));
  expect(kind(answeredWith({ outcome: "unreachable" }))).not.toBe(kind(saved));
});
