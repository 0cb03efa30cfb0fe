import { expect, it } from "vitest";
import { warmUp } from "./warm-up.ts";

it("goes the whole way of a file, with every row of its own", async () => {
  expect(await warmUp({ now: () => 0, pause: async () => undefined })).toBe(4000);
});
