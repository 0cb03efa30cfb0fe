/** "last year", "earlier this month", "two weeks ago", "three years later", "that day", "the quarter". */
import { readDirection, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";
import { readB } from "./dates.ts";

type Read = ReturnType<Recogniser["read"]>;

export const RELATIVE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "endedQuarter",
    "(?<x>t?[y+]?q)(?=W(?<m>[Mm])\\.?(?<d>N)(?:,?(?<y>Y))?)",
    (match) => {
      const month = match.lexeme("m")?.n;
      const day = match.lexeme("d")?.n;
      const year = match.lexeme("y")?.n;
      if (month === undefined || day === undefined) return undefined;
      if (!/^end(?:ed|ing)$/.test(match.after(1)?.word ?? "")) return undefined;
      // A company's quarter is named by the calendar quarter in which its middle lies.
      const middle = month - (day < 15 ? 2 : 1);
      const quarter = Math.ceil((middle < 1 ? middle + 12 : middle) / 3);
      const named = year === undefined ? undefined : middle < 1 ? year - 1 : year;
      return {
        meaning: {
          kind: "date",
          parts: { quarter, ...(named === undefined ? {} : { year: named }) },
        },
      };
    },
  ),
  createRecogniser(
    "lastUnit",
    "(?:(?<b>t?BF)|(?<e>[elR])-?i?)?(?<t>t)?(?:h(?=L))?(?<w>[LXh])y?(?<u>[uq])",
    readUnit,
  ),
  createRecogniser("earlierInUnit", "(?<e>[el])it(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    return createSided(match, unit, 0);
  }),
  createRecogniser("endOfUnit", "(?<b>t?BF)t(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "hour" || unit === "minute") return undefined;
    return {
      meaning: { kind: "unit", unit, offset: 0, anchor: "written" },
      mod: readB(match),
    };
  }),
  createRecogniser("yearEnd", "(?:t|h)?(?<u>u)(?:'|-)?(?<b>B)(?!F)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const mod = readMod(match, "b");
    if (unit !== "year" || mod !== "END") return undefined;
    return { meaning: { kind: "unit", unit, offset: 0, anchor: "written" }, mod };
  }),
  createRecogniser("sameUnit", "(?<e>[elR])?t?r?(?<w>r)(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "second" || unit === "minute" || unit === "hour")
      return undefined;
    // "The same month last year".
    if ("Lha".includes(match.after(1)?.tag ?? "|") && match.after(2)?.tag === "u") return undefined;
    return { meaning: { kind: "unit", unit, offset: 0, anchor: "narrative" } };
  }),
  createRecogniser("followingUnit", "t(?<w>x)(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    return { meaning: { kind: "unit", unit, offset: 1, anchor: "narrative" } };
  }),
  createRecogniser("dayBefore", "t(?<u>u)(?<w>[be]|2)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    // "The day before the vote" counts from the vote.
    const w = match.lexeme("w")?.tag;
    const isClosedHere =
      w === "2" ? ",.|".includes(match.after(1)?.tag ?? "|") : isClosed(match.after(1));
    if (w !== "e" && !isClosedHere && !isEventNext(match)) return undefined;
    if (w === "e" && "MmDY".includes(match.after(1)?.tag ?? "|")) return undefined;
    const offset = w === "2" ? 1 : -1;
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" } };
  }),
  createRecogniser("partBefore", "t(?<p>P)(?<w>[b2])", (match) => {
    const part = match.lexeme("p")?.part;
    const offset = match.lexeme("w")?.tag === "2" ? 1 : -1;
    if (part === undefined || !(isClosed(match.after(1)) || isEventNext(match))) return undefined;
    return {
      meaning: {
        kind: "time",
        parts: { part },
        on: { kind: "unit", unit: "day", offset, anchor: "narrative" },
      },
    };
  }),
  createRecogniser("theUnit", "t[y+]?(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (
      unit !== "year" &&
      unit !== "quarter" &&
      unit !== "weekend" &&
      unit !== "week" &&
      unit !== "month"
    )
      return undefined;
    const after = match.after(1);
    // "Player of the Year".
    if (match.token("u")?.isCapital === true) return undefined;
    if (after?.word === "of" || after?.tag === "-" || after?.tag === "'") return undefined;
    if (
      unit === "year" &&
      (after?.word === "ended" ||
        after?.word === "ending" ||
        after?.tag === "=" ||
        (after?.word === "through" && match.after(2)?.tag === "M"))
    ) {
      return { meaning: { kind: "duration", unit, amount: 1 } };
    }
    const anchor = unit === "quarter" ? "narrative" : "written";
    const isBare = unit === "weekend" ? { isBare: true as const } : {};
    return { meaning: { kind: "unit", unit, offset: 0, anchor, ...isBare } };
  }),
  createRecogniser(
    "ago",
    "(?<a>[Ao8])?(?:(?:N-?=-?)?(?<n>N&a6|N|#|a|V)(?<m>\\+)?-?)?(?<u>[uUqQ])(?<s>0|&N(?=G))?(?:G|(?<l>[le](?!i?t[uq])|b(?=[,.|])))",
    readShift,
  ),
  createRecogniser("fromNow", "(?<a>A)?(?<n>N|a|V)-?(?<u>[uUqQ])>(?<now>n|d)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const amount = match.lexeme("n")?.n;
    if (unit === undefined || !/^(?:now|today)$/.test(match.token("now")?.word ?? ""))
      return undefined;
    return {
      meaning: {
        kind: "shift",
        unit,
        ...(amount === undefined ? {} : { amount }),
        sign: 1,
        anchor: "written",
      },
      mod: readMod(match, "a"),
    };
  }),
  createRecogniser("besideToday", "t?(?<u>u)(?<w>[2b])(?<d>d)", (match) => {
    const { n = 0 } = match.lexeme("d") ?? {};
    const side = match.lexeme("w")?.tag === "2" ? 1 : -1;
    if (match.lexeme("u")?.unit !== "day" || n !== side) return undefined;
    return { meaning: { kind: "unit", unit: "day", offset: n + side, anchor: "written" } };
  }),
  createRecogniser("latestPeriod", "t7[q5]", () => ({
    meaning: { kind: "unit", unit: "quarter", offset: 0, anchor: "narrative" },
  })),
  createRecogniser(
    "yearAgoPeriod",
    "(?:t(?=u-[Ge](?:O?q|5)))?(?<u>u)-(?<g>[Ge])(?:O?q|5)?",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      if (unit !== "year") return undefined;
      return {
        meaning: { kind: "shift", unit, amount: 1, sign: -1, anchor: "narrative" },
      };
    },
  ),
  createRecogniser("laterTime", "(?<n>[NaV])?(?<u>[U])(?<l>[le])", readShift),
];

/** Nothing follows that the words could count from. */
function isClosed(next: Token | undefined): boolean {
  if (next === undefined || "|,.i&".includes(next.tag)) return true;
  return /^(?:had|was|were|[^\p{L}\p{N}])$/u.test(next.word);
}

/** "The day before the vote", "the week after his arrest", "the day before Christmas": counted from that. */
function isEventNext(match: TagMatch): boolean {
  const next = match.after(1);
  if (next === undefined) return false;
  if (next.tag === "t" || /^(?:his|her|their|its|our|my)$/.test(next.word)) {
    return "WNYzMmDSJ".includes(match.after(2)?.tag ?? "|");
  }
  return (
    "JIMmDYz".includes(next.tag) || (next.tag === "N" && "Mm".includes(match.after(2)?.tag ?? "|"))
  );
}

function readUnit(match: TagMatch): Read {
  const unit = match.lexeme("u")?.unit;
  const w = match.lexeme("w");
  if (unit === undefined || w === undefined) return undefined;
  if (unit === "second" || unit === "minute" || unit === "hour") return undefined;
  // "This Week" with two capitals is the name of a programme.
  if (match.token("u")?.isCapital && match.token("w")?.isCapital) return undefined;
  const offset = readDirection(match) ?? 0;
  const hasThe = match.token("t") !== undefined;
  if (w.code === "narrative") {
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" } };
  }
  if (hasThe && w.tag === "X" && unit === "day") {
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" } };
  }
  const isLength = w.code === "past" ? unit !== "year" : unit === "decade" || unit === "century";
  if (hasThe && w.tag !== "h" && isLength) {
    const toward = offset < 0 ? "past" : "future";
    return { meaning: { kind: "duration", unit, amount: 1, toward } };
  }
  if (match.token("e") !== undefined) return createSided(match, unit, offset);
  return {
    meaning: { kind: "unit", unit, offset, anchor: "written" },
    mod: readB(match),
  };
}

function createSided(
  match: TagMatch,
  unit: NonNullable<ReturnType<TagMatch["lexeme"]>>["unit"],
  offset: number,
): Read {
  const e = match.lexeme("e");
  if (unit === undefined || e === undefined) return undefined;
  const mod = e.tag === "e" ? "START" : e.tag === "l" ? "END" : e.mod;
  const side = e.tag === "e" ? "before" : e.tag === "l" ? "after" : undefined;
  return {
    meaning: {
      kind: "unit",
      unit,
      offset,
      anchor: "written",
      ...(side === undefined ? {} : { side }),
    },
    mod,
  };
}

/** "Up from a year earlier" compares with now, whatever date was told of between. */
function isCompared(match: TagMatch): boolean {
  if (!/^(?:from|than|with|versus|against)$/.test(match.before(1)?.word ?? "")) return false;
  // "Higher in February than a year earlier" compares Februaries.
  for (let distance = 2; distance <= MONTH_REACH; distance += 1) {
    const tag = match.before(distance)?.tag ?? "|";
    if (tag === "|") return true;
    if (tag === "M") return "NY".includes(match.before(distance - 1)?.tag ?? "|");
  }
  return true;
}

const MONTH_REACH = 9;

function readShift(match: TagMatch): Read {
  const unit = match.lexeme("u")?.unit;
  const n = match.lexeme("n");
  const l = match.lexeme("l");
  if (unit === undefined || (n?.tag === "#" && n.n === undefined)) return undefined;
  if (
    match.token("n") === undefined &&
    match.lexeme("u")?.tag === "u" &&
    match.after(0)?.tag !== "G" &&
    l?.tag !== "e"
  ) {
    return undefined;
  }
  const isBareUnit = n === undefined && match.lexeme("u")?.tag === "u";
  const isVague = n === undefined ? !isBareUnit : n.tag === "V" && n.n === undefined;
  const whole = match.tagged.tokens[match.tagged.shape.indexOf("6", match.from) - 3]?.lexeme.n;
  const amount = isBareUnit ? 1 : n?.tag === "6" ? (whole ?? 1) + 0.5 : n?.n;
  const a = match.lexeme("a") ?? match.lexeme("s");
  return {
    meaning: {
      kind: "shift",
      unit,
      ...(isVague || amount === undefined ? {} : { amount }),
      sign: l?.tag === "l" ? 1 : -1,
      anchor: l === undefined || isCompared(match) ? "written" : "narrative",
      ...(a?.tag === "o" ? { exact: true } : {}),
    },
    mod: a?.mod,
  };
}
