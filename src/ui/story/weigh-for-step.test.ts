import { expect, it } from "vitest";
import { weighForStep } from "./weigh-for-step.ts";

it("puts the events of a step before what stands out in it, and both before the others", () => {
  const step = { events: ["about"], highlight: ["about", "beside"] };
  const ids = ["other", "beside", "about"];
  const weights = ids.map((id) => weighForStep(step, { id, importance: 5 }));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(new Set(weights).size).toBe(3);
  expect(weighForStep({}, { id: "about", importance: 2 })).toBe(2);
});
