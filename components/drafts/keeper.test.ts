import { expect, it } from "vitest";
import type { DraftInput } from "@/lib/features/drafts/schema";
import type { DraftCopy } from "@/lib/features/drafts/sealed-copy";
import type { DraftStart } from "@/lib/features/drafts/view";
import { Keeper } from "./keeper";
import { type Answer, isKept } from "./keeping";

const start: DraftStart = {
  draftId: "d",
  version: 0,
  userId: "ann",
  userName: "Dr Ann",
  patientId: "p",
  amends: null,
  day: "2026-11-21",
  timeZone: "Europe/London",
  copy: { name: "n", key: "k" },
  askAgain: [],
  found: null,
  others: [],
};

/** A world whose clock stands still until it is moved, with a server that does as it is told. */
function world({ canKeep = true } = {}) {
  let now = Date.parse("2026-11-21T14:02:00Z");
  let due: { at: number; run: () => void } | null = null;
  let ids = 0;
  let server: (input: DraftInput) => Answer = ({ version }) => saved(version + 1);
  const sent: DraftInput[] = [];
  const seen: { copy: DraftCopy | null } = { copy: null };
  return {
    sent,
    seen,
    answer: (next: typeof server) => {
      server = next;
    },
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      while (due && due.at <= end) {
        const { at, run } = due;
        due = null;
        now = Math.max(now, at);
        run();
        await settled();
      }
      now = end;
    },
    now: () => now,
    later(run: () => void, wait: number) {
      const mine = { at: now + wait, run };
      due = mine;
      return () => {
        if (due === mine) due = null;
      };
    },
    async send(input: DraftInput) {
      sent.push(input);
      return server(input);
    },
    async keepCopy(copy: DraftCopy) {
      if (canKeep) seen.copy = copy;
      return canKeep;
    },
    dropCopy() {
      seen.copy = null;
    },
    newId: () => `page ${++ids}`,
  };
}

const saved = (version: number): Answer => ({ outcome: "saved", version, clock: "14:02" });
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("sends the last values a second after the last change, with the version it knows", async () => {
  const around = world();
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "n" });
  await around.pass(500);
  keeper.change({ freeText: "nu" });
  await around.pass(999);
  expect(around.sent).toEqual([]);
  await around.pass(1);
  expect(around.sent).toMatchObject([
    { draftId: "d", version: 0, change: 2, values: { freeText: "nu" } },
  ]);
  keeper.change({ freeText: "num" });
  await around.pass(1000);
  expect(around.sent[1]).toMatchObject({ version: 1, change: 3 });
});

it("keeps a copy while the server is away, and takes it back once the server has it", async () => {
  const around = world();
  around.answer(() => ({ outcome: "unreachable" }));
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "numb" });
  await around.pass(1000);
  expect(around.seen.copy).toMatchObject({
    values: { freeText: "numb" },
    version: 0,
    clock: "14:02",
  });
  expect(isKept(keeper.state())).toBe(true);
  around.answer(() => saved(1));
  await around.pass(5000);
  expect([around.seen.copy, keeper.state().trouble]).toEqual([null, null]);
});

it("does not spin, and does not call it kept, where the browser keeps nothing", async () => {
  const around = world({ canKeep: false });
  around.answer(() => ({ outcome: "unreachable" }));
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "numb" });
  await around.pass(60_000);
  expect(isKept(keeper.state())).toBe(false);
  expect(around.sent.length).toBeLessThan(15);
});

it("sends nothing while the form is recorded, and goes on when that was refused", async () => {
  const around = world();
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "numb" });
  keeper.pause(true);
  await around.pass(60_000);
  await keeper.flush(true);
  expect(around.sent).toEqual([]);
  keeper.pause(false);
  await around.pass(1000);
  expect(around.sent).toHaveLength(1);
});

it("after a choice goes on as another page, with the draft that was chosen", async () => {
  const around = world();
  const at = { iso: "2026-11-21T14:01:00.000Z", text: "21-Nov-2026 14:01" };
  around.answer(() => ({ outcome: "changed", draftId: "other", version: 7, at }));
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "mine" });
  await around.pass(20_000);
  expect(around.sent).toHaveLength(1);
  around.answer(({ version }) => saved(version + 1));
  keeper.takeOver({ draftId: "other", version: 7 }, keeper.entered());
  await around.pass(1000);
  expect(around.sent[1]).toMatchObject({
    draftId: "other",
    version: 7,
    windowId: "page 2",
    values: { freeText: "mine" },
  });
  expect(keeper.state().trouble).toBeNull();
});

it("sends what is newer than the save under way when the page goes away", async () => {
  const around = world();
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "a" });
  const first = keeper.flush(false);
  keeper.change({ freeText: "ab" });
  await Promise.all([first, keeper.flush(true)]);
  expect(around.sent.map(({ values }) => values["freeText"])).toEqual(["a", "ab"]);
  expect(isKept(keeper.state())).toBe(true);
});

it("waits for the save under way before it says that leaving is safe", async () => {
  const around = world();
  const keeper = new Keeper(start, around);
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  around.send = async ({ version }) => {
    await held;
    return saved(version + 1);
  };
  keeper.change({ freeText: "a" });
  await around.pass(1000);
  const flushed = keeper.flush(false).then(() => isKept(keeper.state()));
  arrive();
  expect(await flushed).toBe(true);
});

const yesterday = {
  values: { "answers.urinary_retention": "yes", freeText: "since noon" },
  askedOn: "2026-11-20",
};

it("saves a copy of an earlier day whole before its answers are emptied for today", async () => {
  const around = world();
  const keeper = new Keeper(start, around);
  const target = await keeper.saveWhole(keeper.target(), yesterday);
  expect(target).toEqual({ draftId: "d", version: 1 });
  if (target) keeper.takeOver(target, { values: { freeText: "since noon" }, askedOn: start.day });
  await around.pass(1000);
  expect(around.sent).toMatchObject([
    { ...yesterday, version: 0, windowId: "page 2" },
    { askedOn: start.day, version: 1, windowId: "page 3", values: { freeText: "since noon" } },
  ]);
  expect(around.sent[1]?.values).not.toHaveProperty(["answers.urinary_retention"]);
});

it("leaves everything as it was, the copy too, where the server does not take it", async () => {
  const around = world();
  around.answer(() => ({ outcome: "unreachable" }));
  around.seen.copy = { ...yesterday, draftId: "d", version: 0, clock: "17:40" };
  const keeper = new Keeper(start, around);
  expect(await keeper.saveWhole(keeper.target(), yesterday)).toBeNull();
  await around.pass(20_000);
  expect(around.sent).toHaveLength(1);
  expect(around.seen.copy).toMatchObject(yesterday);
  expect(keeper.entered().values).toEqual({});
});

it("tells whether the server holds the latest change, once it was tried again", async () => {
  const around = world();
  around.answer(() => ({ outcome: "unreachable" }));
  const keeper = new Keeper(start, around);
  keeper.change({ freeText: "numb" });
  await around.pass(1000);
  expect(await keeper.reachesServer()).toBe(false);
  around.answer(() => saved(1));
  expect(await keeper.reachesServer()).toBe(true);
  expect(around.sent.at(-1)).toMatchObject({ values: { freeText: "numb" } });
});
