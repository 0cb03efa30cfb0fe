import { describe, expect, it } from "vitest";
import { toRow } from "./write-csv.ts";

const record = {
  id: "e1",
  title: "Talks on the border",
  start: 0,
  end: 0,
  category: 1,
  importance: 3,
};

describe("toRow", () => {
  it("leaves the end of an instant empty", () => {
    expect(toRow(record)).toBe("e1,Talks on the border,1970-01-01T00:00:00.000Z,,election,3");
  });

  it("quotes a title with a comma, and names both ends of an interval", () => {
    expect(toRow({ ...record, title: "Talks, again", end: 1000 })).toBe(
      'e1,"Talks, again",1970-01-01T00:00:00.000Z,1970-01-01T00:00:01.000Z,election,3',
    );
  });
});
