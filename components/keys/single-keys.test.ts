import { expect, it } from "vitest";
import { singleKeysState } from "./single-keys";

it("single keys work until they are switched off, whatever else the browser sends", () => {
  expect(singleKeysState(undefined)).toBe("on");
  expect(singleKeysState("on")).toBe("on");
  expect(singleKeysState("<script>")).toBe("on");
  expect(singleKeysState("off")).toBe("off");
});
