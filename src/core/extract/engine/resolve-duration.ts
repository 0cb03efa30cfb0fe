/** Works out lengths: "three weeks", and "the past two years" with the stretch they cover. */
import type { Step } from "../expression.ts";
import { type Context, findAnchor, type Resolution } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { readDate } from "./reading.ts";
import { resolveShift } from "./resolve-shift.ts";
import { fromDayNumber, printDayNumber, printTimex } from "./stamp.ts";
import { daysIn, printLength } from "./units.ts";

type DurationMeaning = Extract<Meaning, { readonly kind: "duration" }>;

/** "P9Y6M", "PT1H10M", "P1DT6H". */
function printLengths({ unit, amount, plus }: DurationMeaning): string {
  const value = printLength(unit, amount);
  if (plus === undefined) return value;
  const rest = printLength(plus.unit, plus.amount).slice(1);
  return value + (value.startsWith("PT") ? rest.replace("T", "") : rest);
}

export function resolveDuration(meaning: DurationMeaning, context: Context): Resolution {
  const value = meaning.value ?? printLengths(meaning);
  const steps: Step[] = [{ kind: "length", value }];
  const anchor = meaning.toward === undefined ? undefined : findAnchor(context, "written");
  const type = meaning.type ?? "DURATION";
  if (meaning.isIn && context.tense === "future" && context.written !== undefined) {
    const { unit, amount } = meaning;
    const some = amount === undefined ? {} : { amount };
    const shift = { kind: "shift", unit, ...some, sign: 1, anchor: "written" } as const;
    const { date, steps: counted } = resolveShift(shift, context);
    return { type, value, date, isRelative: true, steps: counted };
  }
  if (anchor === undefined || anchor.stamp.day === undefined)
    return { type, value, isRelative: false, steps };
  const sign = meaning.toward === "past" ? -1 : 1;
  const day = Math.round(anchor.day + sign * (meaning.amount ?? 2) * daysIn(meaning.unit));
  const far = fromDayNumber(day);
  const unit = meaning.unit;
  const grain =
    unit === "day" || unit === "week" || daysIn(unit) === 0
      ? printDayNumber(day)
      : meaning.amount === undefined || daysIn(unit) > 366
        ? printTimex({ year: far.year })
        : printTimex({ year: far.year, month: far.month });
  const now = printDayNumber(anchor.day);
  const edtf = sign < 0 ? `${grain}~/${now}` : `${now}/${grain}~`;
  return {
    type,
    value,
    date: readDate(edtf),
    isRelative: true,
    steps: [
      anchor.step,
      ...steps,
      {
        kind: "shift",
        unit,
        ...(meaning.amount === undefined ? {} : { amount: meaning.amount }),
        direction: sign,
      },
    ],
  };
}
