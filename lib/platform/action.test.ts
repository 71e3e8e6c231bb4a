import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createAction } from "./action.ts";
import { actorSchema } from "./actor.ts";
import { AppError, errorMessages } from "./errors.ts";

const actor = actorSchema.parse({
  id: "01990000-0000-7000-8000-000000000001",
  practiceId: "01990000-0000-7000-8000-000000000002",
  role: "coordinator",
  name: "Test",
  timeZone: "Europe/London",
  guidelineProfile: "UK",
});
const schema = z.object({ answers: z.object({ fever: z.enum(["yes", "no"], "Yes or no") }) });
const idle = { status: "idle" } as const;

function sent(fever: string): FormData {
  const form = new FormData();
  form.set("answers.fever", fever);
  form.set("note", "typed with care");
  return form;
}

const fromHere = async () => new Headers({ origin: "https://backstop.example" });
const values = (fever: string) => ({ "answers.fever": fever, note: "typed with care" });

describe("an action", () => {
  it("says what was saved", async () => {
    const action = createAction(
      schema,
      "loop.read",
      async (_actor, { answers }) => ({ message: answers.fever }),
      async () => actor,
      fromHere,
    );
    expect(await action(idle, sent("yes"))).toEqual({ status: "saved", message: "yes" });
  });

  it("names the field of a wrong value and gives back everything typed", async () => {
    const action = createAction(schema, "loop.read", neverRuns, async () => actor, fromHere);
    expect(await action(idle, sent("maybe"))).toEqual({
      status: "invalid",
      fieldErrors: { "answers.fever": ["Yes or no"] },
      values: values("maybe"),
    });
  });

  it("keeps what was typed when the session has ended", async () => {
    const nobody = async () => {
      throw new AppError("unauthenticated", "no session");
    };
    const action = createAction(schema, "loop.read", neverRuns, nobody, fromHere);
    expect(await action(idle, sent("yes"))).toEqual({
      status: "failed",
      message: errorMessages.unauthenticated,
      values: values("yes"),
    });
  });

  it("asks for the role before it looks at the form", async () => {
    const action = createAction(schema, "loop.close", neverRuns, async () => actor, fromHere);
    expect(await action(idle, sent("maybe"))).toMatchObject({ message: errorMessages.forbidden });
  });

  it.each([
    [{}],
    [{ "sec-fetch-site": "same-origin" }],
    [{ origin: "https://backstop.example", "sec-fetch-site": "same-site" }],
    [{ origin: "https://backstop.example", "sec-fetch-site": "cross-site" }],
  ])("refuses a form that no browser sent from this site: %j", async (sentWith) => {
    const headers = async () => new Headers(sentWith as Record<string, string>);
    const action = createAction(schema, "loop.read", neverRuns, neverRuns, headers);
    expect(await action(idle, sent("yes"))).toEqual({
      status: "invalid",
      fieldErrors: { form: ["The form must be sent from this site"] },
      values: values("yes"),
    });
  });

  it("refuses what is no form", async () => {
    const action = createAction(schema, "loop.read", neverRuns, neverRuns, fromHere);
    for (const form of [undefined, null, "x", { entries: 1 }] as unknown as FormData[])
      expect(await action(idle, form)).toMatchObject({ status: "invalid", values: {} });
  });

  it("lets a bug through to the error page", async () => {
    const action = createAction(
      schema,
      "loop.read",
      () => Promise.reject(new TypeError("bug")),
      async () => actor,
      fromHere,
    );
    await expect(action(idle, sent("yes"))).rejects.toThrow(TypeError);
  });
});

function neverRuns(): Promise<never> {
  throw new Error("the work was done although it was refused");
}
