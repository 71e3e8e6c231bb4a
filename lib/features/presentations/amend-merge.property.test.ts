import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Choices,
  choicesStill,
  mergeRevisions,
  type SaidField,
  settled,
  unsettled,
} from "./amend-merge.ts";
import { findingsIn, type Said, sameSaid } from "./amend-said.ts";
import { textWithBoth } from "./amend-text.ts";
import { toStoredAnswers } from "./stored-answers.ts";
import { anySaid } from "./testing/any-said.ts";

const three = [anySaid, anySaid, anySaid] as const;

/** The same choice for every field that could be in conflict. */
function all(choice: "theirs" | "mine", ...said: Said[]): Choices {
  const fields: SaidField[] = [...findingsIn(...said), "freeText"];
  return Object.fromEntries(fields.map((field) => [field, choice]));
}

describe("merging two amendments of one revision", () => {
  it("gives theirs where mine is unchanged, and mine where theirs is", () => {
    assert(
      property(anySaid, anySaid, (base, changed) => {
        const received = mergeRevisions(base, changed, base);
        const kept = mergeRevisions(base, base, changed);
        expect(received.conflicts).toEqual([]);
        expect(received.fromMe).toEqual([]);
        expect(sameSaid(received.agreed, changed)).toBe(true);
        expect(kept.conflicts).toEqual([]);
        expect(kept.fromThem).toEqual([]);
        expect(sameSaid(kept.agreed, changed)).toBe(true);
      }),
    );
  });

  it("has no conflict where both changed it to the same", () => {
    assert(
      property(anySaid, anySaid, (base, changed) => {
        const merge = mergeRevisions(base, changed, changed);
        expect([merge.conflicts, merge.fromThem, merge.fromMe]).toEqual([[], [], []]);
        expect(sameSaid(merge.agreed, changed)).toBe(true);
      }),
    );
  });

  it("never drops a field: each is as before, from one side, or to be chosen", () => {
    assert(
      property(...three, (base, theirs, mine) => {
        const merge = mergeRevisions(base, theirs, mine);
        for (const id of findingsIn(base, theirs, mine)) {
          const kept = merge.agreed.answers[id];
          if (merge.conflicts.includes(id)) expect(kept).toBeUndefined();
          else if (merge.fromThem.includes(id)) expect(kept).toEqual(theirs.answers[id]);
          else expect(kept).toEqual(mine.answers[id]);
        }
        const told = [...merge.conflicts, ...merge.fromThem, ...merge.fromMe];
        expect(new Set(told).size).toBe(told.length);
        const { said } = settled(base, theirs, mine, {});
        for (const line of [...theirs.freeText.split("\n")])
          if (merge.conflicts.includes("freeText")) expect(said.freeText).toContain(line);
      }),
    );
  });

  it("is theirs or mine altogether when every conflict is settled that way", () => {
    assert(
      property(...three, (base, theirs, mine) => {
        const merge = mergeRevisions(base, theirs, mine);
        for (const [side, said] of [["theirs", theirs] as const, ["mine", mine] as const]) {
          const chosen = settled(base, theirs, mine, all(side, base, theirs, mine));
          expect(chosen.unsettled).toEqual([]);
          for (const field of merge.conflicts) {
            if (field === "freeText") expect(chosen.said.freeText).toBe(said.freeText);
            else expect(chosen.said.answers[field]).toEqual(said.answers[field]);
          }
        }
      }),
    );
  });

  it("says the same whichever of the two is called mine", () => {
    assert(
      property(...three, (base, theirs, mine) => {
        const [one, other] = [
          mergeRevisions(base, theirs, mine),
          mergeRevisions(base, mine, theirs),
        ];
        expect(one.conflicts.toSorted()).toEqual(other.conflicts.toSorted());
        expect(one.fromThem.toSorted()).toEqual(other.fromMe.toSorted());
      }),
    );
  });
});

const said = (answers: Parameters<typeof toStoredAnswers>[0], freeText = ""): Said => ({
  answers: toStoredAnswers(answers),
  freeText,
});

describe("a conflict", () => {
  const base = said({ fever: "no", cancer_history: "no" });
  const theirs = said({ fever: "yes" });
  const mine = said({ fever: "unknown", cancer_history: "yes" });

  it("is there when one took an answer back and the other changed it", () => {
    expect(mergeRevisions(base, theirs, mine).conflicts).toEqual(["fever", "cancer_history"]);
  });

  it("is unsettled until a value is chosen; both is for text only", () => {
    const merge = mergeRevisions(base, theirs, mine);
    expect(unsettled(merge, {})).toEqual(["fever", "cancer_history"]);
    expect(unsettled(merge, { fever: "both", cancer_history: "theirs" })).toEqual(["fever"]);
    const chosen = settled(base, theirs, mine, { fever: "mine", cancer_history: "theirs" });
    expect(chosen).toEqual({ said: said({ fever: "unknown" }), unsettled: [] });
  });

  it("is there when only who said it differs", () => {
    const by = (teller: "patient" | "record"): Said => ({
      answers: toStoredAnswers({ fever: "no" }, { by: { fever: teller } }),
      freeText: "",
    });
    expect(mergeRevisions(said({}), by("patient"), by("record")).conflicts).toEqual(["fever"]);
  });

  it("keeps a choice only while the other value is the one that was seen", () => {
    const choices: Choices = { fever: "mine", cancer_history: "theirs" };
    expect(choicesStill(choices, theirs, said({ fever: "no" }))).toEqual({
      cancer_history: "theirs",
    });
  });
});

describe("both texts", () => {
  it("are theirs and then the lines that mine added or changed", () => {
    expect(textWithBoth("a\nb", "a\nb\ntheirs", "a\nb, changed\nmine")).toBe(
      "a\nb\ntheirs\nb, changed\nmine",
    );
    expect(textWithBoth("", "theirs", "mine")).toBe("theirs\nmine");
    expect(textWithBoth("a", "", "a\nmine")).toBe("mine");
  });
});
