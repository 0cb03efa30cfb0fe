import { describe, expect, it } from "vitest";
import { findJsonFault } from "./json-fault.ts";

describe("findJsonFault", () => {
  it.each([
    ["Unexpected token } in JSON at position 7", { line: 2, column: 4 }],
    ["Expected ',' in JSON at position 7 (line 2 column 4)", { line: 2, column: 4 }],
    ["JSON.parse: expected ',' at line 2 column 4 of the JSON data", { line: 2, column: 4 }],
    ["Unexpected end of JSON input", { line: 3, column: 3 }],
    ["JSON Parse error: Unexpected EOF", { line: 3, column: 3 }],
    ["JSON Parse error: Unexpected token", {}],
  ])("finds the place in: %s", (message, place) => {
    expect(findJsonFault("[1,\n2 3\n4]", message)).toEqual(place);
  });
});
