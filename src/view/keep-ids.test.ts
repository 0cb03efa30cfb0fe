import { expect, it } from "vitest";
import { keepIds } from "./keep-ids.ts";

it("keeps what goes by id and drops what goes by rank", () => {
  const ids = new Set(["a"]);
  const mask = Uint8Array.of(1, 0);
  expect(keepIds({ selected: "a", shown: ids, hits: mask })).toEqual({ selected: "a", shown: ids });
  expect(keepIds({ shown: mask, hits: ids })).toEqual({ hits: ids });
});
