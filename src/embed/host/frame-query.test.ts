import { describe, expect, it } from "vitest";
import { readFrameQuery } from "./frame-query.ts";

const takeAll = () => true;
const PLAIN = { theme: "auto", style: {}, problems: [] };

function read(search: string) {
  return readFrameQuery(search, takeAll);
}

describe("readFrameQuery", () => {
  it("reads what the address asks for", () => {
    const query =
      "?view=2024-03&event=attack&theme=dark&paper=%23fff&font=Georgia,%20serif&childId=a-1";
    expect(read(query)).toEqual({
      view: { start: Date.UTC(2024, 2), end: Date.UTC(2024, 3) },
      event: "attack",
      theme: "dark",
      style: { paper: "#fff", font: "Georgia, serif" },
      problems: [],
    });
  });

  it.each(["", "?", "?view=&theme=&event=&paper=&childId="])("asks nothing by %j", (search) => {
    expect(read(search)).toEqual(PLAIN);
  });

  it.each([
    ["?view=March", "view", "March"],
    ["?view=2024-02-30", "view", "2024-02-30"],
    ["?view=2024-03/..", "view", "2024-03/.."],
    ["?theme=sepia", "theme", "sepia"],
    ["?ink=url(//x)", "ink", "url(//x)"],
  ] as const)("leaves out what it cannot read in %s, and says so", (search, name, value) => {
    expect(read(search)).toEqual({ ...PLAIN, problems: [{ name, value }] });
  });

  it("tells a bad part only as far as it fits in a message", () => {
    const [problem] = read(`?view=${"9".repeat(1e6)}x`).problems;
    expect(problem?.value).toHaveLength(60);
  });
});
