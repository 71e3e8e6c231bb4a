import { expect, it } from "vitest";
import { readJson } from "./read-json.ts";

const json = { "content-type": "application/json; charset=utf-8" };
const put = (body: BodyInit, headers: Record<string, string> = json) =>
  new Request("http://here.invalid/", {
    method: "PUT",
    body,
    headers,
    duplex: "half",
  } as RequestInit);

it("reads up to the limit, and nothing beyond it", async () => {
  expect(await readJson(put('{"a":"ä"}'), 10)).toEqual({ json: { a: "ä" } });
  expect(await readJson(put('{"a":"ä"}'), 9)).toEqual({ problem: "too-large" });
});

it("believes no length: it stops reading", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  expect(await readJson(put(endless), 5000)).toEqual({ problem: "too-large" });
  expect(pulled).toBeLessThan(20);
});

it.each([
  ["no JSON", "{", json],
  ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), json],
  ["a form that another site could send", "{}", { "content-type": "text/plain" }],
])("refuses what is %s", async (_, body, headers) => {
  expect(await readJson(put(body, headers), 100)).toEqual({ problem: "unreadable" });
});
