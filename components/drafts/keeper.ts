import type { FormValues } from "@/components/form/form-state";
import { clockOf } from "@/lib/features/drafts/clock";
import type { DraftInput } from "@/lib/features/drafts/schema";
import type { DraftCopy } from "@/lib/features/drafts/sealed-copy";
import type { DraftStart } from "@/lib/features/drafts/view";
import * as keeping from "./keeping";

/** What the keeper needs from the world around it. */
export interface World {
  now(): number;
  /** Runs once after so many milliseconds; returns what takes that back. */
  later(run: () => void, milliseconds: number): () => void;
  send(input: DraftInput, leaving: boolean): Promise<keeping.Answer>;
  keepCopy(copy: DraftCopy): Promise<boolean>;
  dropCopy(): void;
  newId(): string;
}

/** Which draft on the server this page writes to. */
export interface Target {
  readonly draftId: string;
  readonly version: number;
}

/** What a form holds, and of which day's consultation it is. */
export interface Entered {
  readonly values: FormValues;
  readonly askedOn: string;
}

/** Keeps what a form holds: on the server, and in the browser while the server does not take it. */
export class Keeper {
  #k = keeping.untouched;
  #target: Target;
  #entered: Entered;
  /** The server tells one page from another by it. */
  #windowId: string;
  #paused = false;
  #copying = false;
  #cancel = () => {};
  #underway: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #start: DraftStart;
  readonly #world: World;

  constructor(start: DraftStart, world: World) {
    this.#start = start;
    this.#world = world;
    this.#target = { draftId: start.draftId, version: start.version };
    this.#entered = { values: {}, askedOn: start.found?.askedOn ?? start.day };
    this.#windowId = world.newId();
  }

  /** What is known now; the same object until something changes. */
  state = () => this.#k;
  target = () => this.#target;
  entered = () => this.#entered;

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Somebody changed the form, which now holds these values. */
  change(values: FormValues) {
    this.#entered = { ...this.#entered, values };
    this.#set(keeping.changed(this.#k, this.#world.now()));
  }

  /**
   * Sends at once what has not been sent, after the save that is under way; with `leaving` beside it
   * and in a way that outlives the page.
   */
  async flush(leaving: boolean) {
    if (!leaving && this.#k.underway !== null) await this.#underway;
    const due = keeping.sendAt({ ...this.#k, underway: leaving ? null : this.#k.underway });
    if (!this.#paused && due !== null) await this.#send(leaving);
    if (keeping.copyAt(this.#k) !== null) await this.#keepCopy();
  }

  /** The connection or the person is back. */
  retry() {
    this.#set(keeping.retry(this.#k, this.#world.now()));
  }

  /** Goes on with this draft as another page, so that what was written before stays beside it. */
  takeOver(target: Target, entered: Entered) {
    this.#windowId = this.#world.newId();
    this.#target = target;
    this.#entered = entered;
    const fresh = { ...keeping.untouched, change: this.#k.change, onServer: this.#k.change };
    this.#set(keeping.changed(fresh, this.#world.now() - 1000));
  }

  /**
   * Saves these values as a page of their own, of their own day, and nothing else: before they are emptied for another
   * day. The draft as it then is; null when the server did not take them, and nothing changed.
   */
  async saveWhole(target: Target, entered: Entered): Promise<Target | null> {
    const input = this.#input(target, entered, this.#world.newId(), 1);
    const answer = await this.#world.send(input, false);
    return answer.outcome === "saved" ? { ...target, version: answer.version } : null;
  }

  /** Whether the server holds the latest change, after what is under way and one more attempt. */
  async reachesServer(): Promise<boolean> {
    await this.flush(false);
    return this.#k.change <= this.#k.onServer;
  }

  isPaused = () => this.#paused;

  /** While the form is being recorded nothing is sent. */
  pause(paused: boolean) {
    this.#paused = paused;
    this.#schedule();
  }

  #set(next: keeping.Keeping) {
    this.#k = next;
    this.#schedule();
    for (const listener of this.#listeners) listener();
  }

  #schedule() {
    this.#cancel();
    const dues = this.#paused ? [] : [keeping.sendAt(this.#k), this.#copyAt()];
    const due = Math.min(...dues.filter((one) => one !== null));
    if (!Number.isFinite(due)) return;
    this.#cancel = this.#world.later(() => this.#work(), Math.max(0, due - this.#world.now()));
  }

  #copyAt() {
    return this.#copying ? null : keeping.copyAt(this.#k);
  }

  #work() {
    const now = this.#world.now();
    const isDue = (at: number | null) => at !== null && at <= now;
    if (isDue(this.#copyAt())) void this.#keepCopy();
    if (isDue(keeping.sendAt(this.#k))) void this.#send(false);
    else this.#schedule();
  }

  async #send(leaving: boolean) {
    const sent = this.#input(this.#target, this.#entered, this.#windowId, this.#k.change);
    this.#set(keeping.sending(this.#k));
    const sending = this.#world.send(sent, leaving).then((answer) => this.#take(answer, sent));
    this.#underway = sending;
    await sending;
  }

  #input(target: Target, { values, askedOn }: Entered, windowId: string, change: number) {
    const { userId, patientId, amends } = this.#start;
    const { draftId, version } = target;
    const of = { draftId, version, userId, patientId, amends, windowId, change, askedOn };
    return { ...of, values: values as DraftInput["values"] };
  }

  async #take(answer: keeping.Answer, { windowId, change }: DraftInput) {
    // Somebody chose other values meanwhile: this answer is about what no longer stands.
    if (windowId !== this.#windowId) return;
    if (answer.outcome === "saved") {
      const version = Math.max(this.#target.version, answer.version);
      this.#target = { ...this.#target, version };
    }
    this.#set(keeping.answered(this.#k, change, answer, this.#world.now()));
    if (this.#k.trouble === null) this.#world.dropCopy();
  }

  async #keepCopy() {
    this.#copying = true;
    const { change } = this.#k;
    const now = clockOf(new Date(this.#world.now()), this.#start.timeZone);
    const clock = this.#k.inBrowserClock ?? now;
    const done = await this.#world.keepCopy({ ...this.#target, ...this.#entered, clock });
    this.#copying = false;
    // The server may have taken it meanwhile: then nothing stays behind.
    if (this.#k.trouble === null) this.#world.dropCopy();
    else if (done) this.#set(keeping.keptInBrowser(this.#k, change, clock));
    else this.#set(keeping.couldNotKeep(this.#k, change));
  }
}
