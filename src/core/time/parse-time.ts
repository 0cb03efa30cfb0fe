import { ok } from "#core/base";
import { valueOfYear } from "./digits.ts";
import type { EdtfDateTime } from "./edtf.ts";
import { type Read, refuse, shiftFault } from "./fault.ts";
import { readDate } from "./parse-date.ts";

const TIME =
  /^(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?<second>:[0-9]{2})?(?<offset>Z|[+-][0-9]{2}(?::[0-9]{2})?)?$/;

/** A date and time of day, and how finely it was written. */
export interface ClockReading {
  readonly time: EdtfDateTime;
  readonly precision: "second" | "minute";
}

/**
 * Reads `2024-03-22T20:00:00` with or without offset, and with minutes only, which EDTF does not have but spans use.
 * 24:00 and second 60 are refused: ISO 8601-1:2019 has no hour 24 (its 2022 amendment came after EDTF), and a leap
 * second has no place on this calendar.
 */
export function readClock(text: string): Read<ClockReading> {
  const cut = text.indexOf("T");
  const read = readDate(text.slice(0, cut));
  if (!read.ok) return read;
  const date = read.value;
  if (date.kind !== "date" || date.day === undefined || date.month === undefined) {
    return refuse("time", cut, "a time of day needs a full date before it, as 2024-03-22T20:00:00");
  }
  const { year, month, day } = date;
  const digits = year.digits + month.digits + day.digits;
  if (digits.includes("X"))
    return refuse("unspecified", text.indexOf("X"), "a date with a time of day has no X");
  if (`${year.mark}${month.mark}${day.mark}` !== "") {
    return refuse("mark", text.search(/[?~%]/), "a date with a time of day takes no mark");
  }
  const clock = shiftFault(readTimeOfDay(text.slice(cut + 1)), cut + 1);
  if (!clock.ok) return clock;
  const { second, ...rest } = clock.value;
  return ok({
    time: {
      kind: "dateTime",
      year: valueOfYear(year),
      month: Number(month.digits),
      day: Number(day.digits),
      ...rest,
      second: second ?? 0,
    },
    precision: second === undefined ? "minute" : "second",
  });
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly offset: string;
}

function readTimeOfDay(text: string): Read<TimeOfDay> {
  const parts = TIME.exec(text)?.groups;
  if (parts === undefined) return explainTime(text);
  const hour = Number(parts.hour);
  const minute = Number(parts.minute);
  const second = parts.second === undefined ? undefined : Number(parts.second.slice(1));
  if (hour === 24) return refuse("time", 0, "there is no hour 24; write 00:00:00 of the next day");
  if (hour > 24) return refuse("time", 0, `${parts.hour} is no hour; hours are 00 to 23`);
  if (minute > 59) return refuse("time", 3, `${parts.minute} is no minute; minutes are 00 to 59`);
  if (second !== undefined && second > 59) {
    return refuse("time", 6, `${parts.second?.slice(1)} is no second; seconds are 00 to 59`);
  }
  const offset = parts.offset ?? "";
  const fault = explainOffset(offset);
  if (fault !== undefined) return refuse("offset", text.length - offset.length, fault);
  return ok({ hour, minute, second, offset });
}

/** Offsets in use run from -12:00 to +14:00. */
function explainOffset(offset: string): string | undefined {
  if (offset === "" || offset === "Z") return undefined;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4));
  if (minutes > 59) return `${offset} is no offset; its minutes are 00 to 59`;
  const total = hours * 60 + minutes;
  if (offset.startsWith("-") && total === 0) return `${offset} is no offset; write Z`;
  const most = offset.startsWith("-") ? 12 : 14;
  return total > most * 60 ? `${offset} is no offset; they run from -12:00 to +14:00` : undefined;
}

function explainTime(text: string): Read<never> {
  if (/[.,]/.test(text))
    return refuse("time", text.search(/[.,]/), "EDTF goes to the second, without fractions");
  if (/[+-][0-9]{4}$/.test(text)) {
    return refuse("offset", text.search(/[+-]/), "an offset is +hh or +hh:mm, with the colon");
  }
  if (/^[0-9:]+[+-]/.test(text))
    return refuse("offset", text.search(/[+-]/), "an offset is Z, +hh or +hh:mm");
  return refuse("time", 0, "a time of day is hh:mm:ss, as 20:00:00");
}
