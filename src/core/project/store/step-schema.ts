import * as v from "valibot";
import type { Step, TimexMod, TimexType, Unit } from "#core/extract";

const text = v.string();
const direction = v.picklist([-1, 0, 1]);

const UNITS: Readonly<Record<Unit, true>> = {
  second: true,
  minute: true,
  hour: true,
  day: true,
  week: true,
  weekend: true,
  fortnight: true,
  month: true,
  quarter: true,
  year: true,
  decade: true,
  century: true,
  millennium: true,
};

const MODS: Readonly<Record<TimexMod, true>> = {
  BEFORE: true,
  AFTER: true,
  ON_OR_BEFORE: true,
  ON_OR_AFTER: true,
  LESS_THAN: true,
  MORE_THAN: true,
  EQUAL_OR_LESS: true,
  EQUAL_OR_MORE: true,
  START: true,
  MID: true,
  END: true,
  APPROX: true,
};

const TYPES: Readonly<Record<TimexType, true>> = {
  DATE: true,
  TIME: true,
  DURATION: true,
  SET: true,
};

/** The keys of a record, which the compiler holds to be all there are. */
const keysOf = <K extends string>(record: Readonly<Record<K, true>>) =>
  v.custom<K>((value) => typeof value === "string" && Object.hasOwn(record, value));

const mod = keysOf(MODS);

/** A schema for each kind of step; one that lacks is a compile error. */
const STEPS: {
  readonly [K in Step["kind"]]: v.GenericSchema<unknown, Extract<Step, { kind: K }>>;
} = {
  stated: v.strictObject({ kind: v.literal("stated"), value: text }),
  anchor: v.strictObject({
    kind: v.literal("anchor"),
    to: v.picklist(["written", "narrative"]),
    value: text,
    words: v.exactOptional(text),
  }),
  shift: v.strictObject({
    kind: v.literal("shift"),
    unit: keysOf(UNITS),
    amount: v.exactOptional(v.number()),
    direction,
  }),
  fill: v.strictObject({
    kind: v.literal("fill"),
    part: v.picklist(["year", "month", "day"]),
    value: text,
    by: v.picklist(["tense", "nearest", "words", "written", "narrative"]),
  }),
  weekday: v.strictObject({
    kind: v.literal("weekday"),
    weekday: v.number(),
    direction,
    by: v.picklist(["tense", "nearest", "words"]),
  }),
  holiday: v.strictObject({ kind: v.literal("holiday"), name: text, value: text }),
  limit: v.strictObject({
    kind: v.literal("limit"),
    side: v.picklist(["before", "after"]),
    value: text,
  }),
  modifier: v.strictObject({ kind: v.literal("modifier"), mod }),
  length: v.strictObject({ kind: v.literal("length"), value: text }),
  repeats: v.strictObject({ kind: v.literal("repeats"), value: text }),
  vague: v.strictObject({
    kind: v.literal("vague"),
    reference: v.picklist(["PRESENT_REF", "PAST_REF", "FUTURE_REF"]),
  }),
  open: v.strictObject({ kind: v.literal("open"), side: v.picklist(["start", "end"]) }),
  bound: v.strictObject({
    kind: v.literal("bound"),
    relation: v.picklist(["before", "after", "by", "since", "until"]),
  }),
  doubt: v.strictObject({
    kind: v.literal("doubt"),
    about: v.picklist(["weekday", "monthFirst"]),
  }),
  range: v.strictObject({ kind: v.literal("range"), from: text, to: text }),
  event: v.strictObject({
    kind: v.literal("event"),
    words: text,
    relation: v.picklist(["before", "after", "at"]),
    resolved: v.boolean(),
  }),
  undated: v.strictObject({
    kind: v.literal("undated"),
    why: v.picklist(["written", "event", "anchor"]),
  }),
};

const step = v.lazy((value): v.GenericSchema<unknown, Step> => {
  const kind = value instanceof Object ? Reflect.get(value, "kind") : undefined;
  const known = typeof kind === "string" && Object.hasOwn(STEPS, kind);
  return known ? STEPS[kind as Step["kind"]] : v.never();
});

export const findSchema = v.strictObject({
  type: keysOf(TYPES),
  value: text,
  mod: v.exactOptional(mod),
  confidence: v.number(),
  steps: v.array(step),
  date: v.exactOptional(text),
});
