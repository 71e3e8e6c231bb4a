import { describe, expect, it } from "vitest";
import {
  type Answer,
  answered,
  changed,
  copyAt,
  couldNotKeep,
  isKept,
  type Keeping,
  keptInBrowser,
  retry,
  sendAt,
  sending,
  untouched,
} from "./keeping";

const saved: Answer = { outcome: "saved", version: 1, clock: "14:02" };
const at = { iso: "2026-11-21T14:02:00.000Z", text: "21-Nov-2026 14:02" };
const failing = (outcome: "unreachable" | "signed-out") =>
  answered(sending(changed(untouched, 0)), 1, { outcome }, 1200);

describe("saving while someone types", () => {
  it("sends nothing before something was changed", () => {
    expect([sendAt(untouched), copyAt(untouched), isKept(untouched)]).toEqual([null, null, true]);
  });

  it("waits for a pause of a second", () => {
    const first = changed(untouched, 100);
    expect(sendAt(first)).toBe(1100);
    expect(sendAt(changed(first, 900))).toBe(1900);
  });

  it("waits three seconds at the most for somebody who never pauses", () => {
    let typing = untouched;
    for (let ms = 0; ms <= 10_000; ms += 500) typing = changed(typing, ms);
    expect(sendAt(typing)).toBe(3000);
  });

  it("sends one at a time, and then what was typed meanwhile", () => {
    const underway = changed(sending(changed(untouched, 0)), 1500);
    expect(sendAt(underway)).toBeNull();
    const next = answered(underway, 1, saved, 4000);
    expect([sendAt(next), isKept(next)]).toEqual([2500, false]);
  });

  it("is quiet once all is saved", () => {
    const done = answered(sending(changed(untouched, 0)), 1, saved, 1100);
    expect([sendAt(done), copyAt(done), isKept(done)]).toEqual([null, null, true]);
    expect(done.savedClock).toBe("14:02");
  });
});

describe("when the server does not answer", () => {
  it("keeps a copy at once and tries again every five seconds", () => {
    const failed = failing("unreachable");
    expect([copyAt(failed), isKept(failed), sendAt(failed)]).toEqual([1200, false, 6200]);
    const kept = keptInBrowser(failed, 1, "14:02");
    expect([copyAt(kept), isKept(kept)]).toEqual([null, true]);
  });

  it("copies each later change a second after it, under the first clock", () => {
    const more = changed(keptInBrowser(failing("unreachable"), 1, "14:02"), 9000);
    expect([copyAt(more), isKept(more)]).toEqual([10_000, false]);
    expect(keptInBrowser(more, 2, "14:09").inBrowserClock).toBe("14:02");
  });

  it("does not try for ever to keep what this browser cannot keep", () => {
    const failed = couldNotKeep(failing("unreachable"), 1);
    expect([copyAt(failed), isKept(failed)]).toEqual([null, false]);
    expect(copyAt(changed(failed, 9000))).not.toBeNull();
  });

  it("tries at once when the connection or the person is back", () => {
    expect(sendAt(retry(failing("unreachable"), 2000))).toBeLessThanOrEqual(2000);
    expect(sendAt(retry(failing("signed-out"), 2000))).toBeLessThanOrEqual(2000);
  });

  it("is over with the next answer", () => {
    const kept = keptInBrowser(failing("signed-out"), 1, "14:02");
    const back = answered(sending(kept), 1, saved, 9000);
    expect(back).toMatchObject({ trouble: null, inBrowserClock: null, onServer: 1 });
  });
});

describe("when a person has to decide", () => {
  const stuck: readonly Answer[] = [
    { outcome: "changed", draftId: "d", version: 3, at },
    { outcome: "ended", state: "recorded", at, presentationId: null },
  ];

  it.each(stuck)("$outcome: nothing is sent, whatever is typed, and a copy is kept", (answer) => {
    const waiting = changed(answered(sending(changed(untouched, 0)), 1, answer, 1200), 5000);
    expect(sendAt(retry(waiting, 9000))).toBeNull();
    expect(copyAt(waiting)).toBe(1200);
  });

  it("refused: not sent again as it is, but as it is changed", () => {
    const refused = answered(
      sending(changed(untouched, 0)),
      1,
      { outcome: "refused", why: "too large" },
      1200,
    );
    expect(sendAt(refused)).toBeNull();
    expect(sendAt(changed(refused, 5000))).toBe(6000);
  });
});

it("is never called kept while a change is neither on the server nor in the browser", () => {
  const states: Keeping[] = [changed(untouched, 0)];
  for (const state of [...states]) {
    states.push(sending(state), answered(sending(state), 1, { outcome: "unreachable" }, 5));
  }
  expect(states.map(isKept)).toEqual([false, false, false]);
});
