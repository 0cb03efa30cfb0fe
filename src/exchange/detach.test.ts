import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createTableBuilder } from "./index.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

it("lets the blocks go that the cells were cut from", () => {
  const builder = createTableBuilder({
    columns: [
      { name: "start", role: "start" },
      { name: "time", role: "time" },
      { name: "category", role: "category" },
    ],
    decimalComma: false,
  });
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let block = 0; block < 40; block++) {
    const text = `the ${1 + (block % 28)}th of January, ${1900 + block};12:00:00.0000${block};category number ${block};${"x".repeat(1 << 20)}`;
    // Cut from one string, as cells are from a block.
    expect(
      builder.add(
        new TextDecoder().decode(new TextEncoder().encode(text)).split(";").slice(0, 3),
        1,
      ),
    ).toBeUndefined();
  }
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
  expect(builder.rows).toBe(40);
});
