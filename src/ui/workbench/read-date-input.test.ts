import { describe, expect, it } from "vitest";
import { readDateInput } from "./read-date-input.ts";

describe("readDateInput", () => {
  it.each([
    ["2024-03-23", "2024-03-23"],
    [" 2024-03 ", "2024-03"],
    ["2024", "2024"],
    ["2024-03-23~", "2024-03-23~"],
    ["23 March 2024", "2024-03-23"],
    ["23rd March 2024", "2024-03-23"],
    ["March 23, 2024", "2024-03-23"],
    ["Mar. 23 2024", "2024-03-23"],
    ["Sept 1, 2023", "2023-09-01"],
    ["23. mars 2024", "2024-03-23"],
    ["1. okt. 2023", "2023-10-01"],
    ["desember 2023", "2023-12"],
    ["23.3.2024", "2024-03-23"],
    ["23. 03. 2024", "2024-03-23"],
  ])("reads %j as %s", (text, edtf) => {
    expect(readDateInput(text)).toBe(edtf);
  });

  it.each(["", "soon", "3/4/2024", "30 February 2024", "2015-02-29", "5 March 6 2024", "ma 2024"])(
    "reads no date in %j",
    (text) => {
      expect(readDateInput(text)).toBeUndefined();
    },
  );
});
