const refusals = {
  elsewhere: [403, "A draft is saved from this site's own pages only."],
  unauthenticated: [401, "Your session has ended."],
  "other-user": [403, "Somebody else has signed in since this page was opened."],
  forbidden: [403, "Your role does not allow this, or the draft is not yours."],
  "not-found": [404, "We could not find that patient or presentation."],
  "too-large": [413, "It is larger than 1 MB. Shorten the free text."],
  unreadable: [422, "The draft must be sent as a JSON object."],
} as const;

export type Refusal = keyof typeof refusals;

export function refuse(why: Refusal): Response {
  const [status, words] = refusals[why];
  return refused(status, words, why);
}

/** Says what is wrong and what is accepted; never what was sent. */
export function refused(status: number, words: string, why: Refusal = "unreadable"): Response {
  return Response.json({ why, words }, { status, headers: { "cache-control": "no-store" } });
}
