import { err, ok, type Result } from "#core/base";
import { boundsOf, boundsOfMember } from "./bounds.ts";
import type {
  Edtf,
  EdtfDay,
  EdtfEndpoint,
  EdtfError,
  EdtfInterval,
  EdtfMember,
  EdtfSet,
} from "./edtf.ts";
import { describeFault, type Read, refuse, shiftFault } from "./fault.ts";
import { guessFault } from "./guess-fault.ts";
import { readDate } from "./parse-date.ts";
import { readClock } from "./parse-time.ts";

/**
 * Reads an EDTF text, levels 0, 1 and 2 of the specification of 4 February 2019 (ISO 8601-2:2019). Strict: nothing is
 * trimmed, repaired or guessed. Beyond the letter of the specification it settles:
 * - a mark (`?`, `~`, `%`) and `X` go together (`20XX~`, `2019-07-XX?`), and a mark goes with any year form or season;
 * - interval ends are dates or sub-year codes at any level, with marks and `X`; never a time of day. The end may equal
 *   the start; it may not lie wholly before it. `..` or nothing may stand at either end, but not nothing at both;
 * - a set's `..b` is its first member and `a..` its last;
 * - date-times are in the extended form to the second; no hour 24, no second 60, offsets from -12:00 to +14:00;
 * - years have at most twelve digits.
 */
export function parseEdtf(text: string): Result<Edtf, EdtfError> {
  const read = readEdtf(text);
  return read.ok ? read : err(describeFault(text, read.error));
}

/** {@link parseEdtf} with the fault in parts. */
export function readEdtf(text: string): Read<Edtf> {
  if (text === "") return refuse("empty", 0, "a date is needed");
  const space = text.search(/\s/);
  if (space >= 0) return refuse("space", space, "white space stands here; EDTF has none");
  if (/^[[{]|[\]}]$/.test(text)) return readSet(text);
  if (text.includes("/")) return readInterval(text);
  if (text.includes(".."))
    return refuse("interval", text.indexOf(".."), ".. needs a / beside it, or brackets around it");
  if (!text.includes("T")) return readDate(text);
  const clock = readClock(text);
  if (!clock.ok) return clock;
  if (clock.value.precision === "minute") {
    return refuse("time", text.indexOf("T") + 1, "EDTF writes times to the second, as 20:00:00");
  }
  return ok(clock.value.time);
}

function readInterval(text: string): Read<EdtfInterval> {
  const sides = text.split("/");
  const [left = "", right = ""] = sides;
  if (sides.length > 2)
    return refuse("interval", left.length + right.length + 1, "an interval has one /");
  if (text === "/")
    return refuse("interval", 0, "an interval needs a date at one end at least, or ..");
  const start = readEndpoint(left);
  if (!start.ok) return start;
  const end = shiftFault(readEndpoint(right), left.length + 1);
  if (!end.ok) return end;
  const interval: EdtfInterval = { kind: "interval", start: start.value, end: end.value };
  if (boundsOf(interval).start >= boundsOf(interval).end) {
    return refuse("order", left.length + 1, `the end (${right}) lies before the start (${left})`);
  }
  return ok(interval);
}

function readEndpoint(text: string): Read<EdtfEndpoint> {
  if (text === "") return ok({ kind: "unknown" });
  if (text === "..") return ok({ kind: "open" });
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(text)) {
    return refuse("time", text.indexOf("T"), "an EDTF interval is of dates, without times of day");
  }
  if (text.includes(".."))
    return refuse("interval", text.indexOf(".."), ".. stands alone at its end of the interval");
  return readDate(text);
}

function readSet(text: string): Read<EdtfSet> {
  const oneOf = text.startsWith("[");
  if (!(oneOf ? /^\[.*\]$/ : /^\{.*\}$/).test(text)) {
    return refuse(
      "set",
      0,
      "a set is [one of, these] or {all of, these}, without the blanks, closed as it was opened",
    );
  }
  const texts = text.slice(1, -1).split(",");
  const members: EdtfMember[] = [];
  let offset = 1;
  for (const [index, part] of texts.entries()) {
    const member = shiftFault(readMember(part, index === 0, index === texts.length - 1), offset);
    if (!member.ok) return member;
    members.push(member.value);
    offset += part.length + 1;
  }
  return ok({ kind: "set", type: oneOf ? "oneOf" : "allOf", members });
}

function readMember(text: string, isFirst: boolean, isLast: boolean): Read<EdtfMember> {
  if (text === "") return refuse("set", 0, "a member of the set is missing");
  if (/[[\]{}/]/.test(text))
    return refuse(
      "set",
      text.search(/[[\]{}/]/),
      "a set holds dates and a..b, no sets or intervals",
    );
  const cut = text.indexOf("..");
  if (cut < 0) return readDate(text);
  const left = text.slice(0, cut);
  const right = text.slice(cut + 2);
  if (left === "" && right === "") return refuse("set", 0, ".. needs a date beside it");
  if (left === "" && !isFirst) return refuse("set", 0, `..${right} may only be the first member`);
  if (right === "" && !isLast) return refuse("set", 0, `${left}.. may only be the last member`);
  const start = left === "" ? undefined : readDate(left);
  if (start?.ok === false) return start;
  const end = right === "" ? undefined : shiftFault(readSetEnd(right), cut + 2);
  if (end?.ok === false) return end;
  const range: EdtfMember = {
    kind: "range",
    ...(start === undefined ? {} : { start: start.value }),
    ...(end === undefined ? {} : { end: end.value }),
  };
  const bounds = boundsOfMember(range);
  if (bounds.start >= bounds.end)
    return refuse("order", cut + 2, `the end (${right}) lies before the start (${left})`);
  return ok(range);
}

function readSetEnd(text: string): Read<EdtfDay> {
  return text.includes("..") ? guessFault(text) : readDate(text);
}
