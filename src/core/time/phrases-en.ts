import type { Phrases } from "./phrases.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"];
const THIRDS = ["first four months", "middle four months", "last four months"];

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}

function centuryName(n: number, _from: number | undefined, isBce: boolean): string {
  return `${ordinal(n)} century${isBce ? " BCE" : ""}`;
}

function millenniumName(n: number, isBce: boolean): string {
  return `${ordinal(n)} millennium${isBce ? " BCE" : ""}`;
}

function named(text: string): { readonly text: string; readonly within: string } {
  return { text, within: `in ${text}` };
}

export const en: Phrases = {
  bce: " BCE",
  ce: " CE",
  thousands: ",",
  decimal: ".",
  million: (_isOne, isShort) => (isShort ? " million" : " million years"),
  billion: (_isOne, isShort) => (isShort ? " billion" : " billion years"),
  day: (day) => String(day),
  decade: (firstYear) => named(`the ${firstYear}s`),
  century: (n, from, isBce) => named(`the ${centuryName(n, from, isBce)}`),
  centuryName,
  millennium: (n, isBce) => named(`the ${millenniumName(n, isBce)}`),
  millenniumName,
  unknownYear: (isBce) => named(`an unknown year${isBce ? " BCE" : ""}`),
  inYear: (year) => `in ${year}`,
  yearBetween: (range) => `in a year ${range}`,
  aMonth: (within) => `a month ${within}`,
  aDay: (within) => `a day ${within}`,
  aDayInMonth: (month) => `a day in ${month}`,
  dayOfSomeMonth: (day, within) => `the ${ordinal(day)} of a month ${within}`,
  season: (code, year, isShort) => {
    if (code <= 32) {
      const hemisphere = code <= 24 ? "" : ` (${code <= 28 ? "northern" : "southern"} hemisphere)`;
      return `${SEASONS[(code - 21) % 4]} ${year}${hemisphere}`;
    }
    if (code <= 36)
      return isShort ? `Q${code - 32} ${year}` : `${ordinal(code - 32)} quarter of ${year}`;
    if (code <= 39) return `${THIRDS[code - 37]} of ${year}`;
    return `${code === 40 ? "first" : "second"} half of ${year}`;
  },
  quarter: (quarter) => `Q${quarter}`,
  between: (from, to) => `between ${from} and ${to}`,
  about: "about ",
  possibly: "possibly ",
  markNote: (part, uncertain, approximate) =>
    [part, [uncertain && "uncertain", approximate && "approximate"].filter(Boolean).join(" and ")]
      .filter(Boolean)
      .join(" "),
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  fromUnknownEnd: (date) => `from ${date}, end unknown`,
  untilUnknownStart: (date) => `until ${date}, start unknown`,
  unbounded: "with no known start or end",
  or: "or",
  and: "and",
  earlier: "earlier",
  later: "later",
  atTime: (date, clock) => `${date}, ${clock}`,
  partOfDay: {
    night: (day) => `${day}, early hours`,
    morning: (day) => `${day}, morning`,
    afternoon: (day) => `${day}, afternoon`,
    evening: (day) => `${day}, evening`,
  },
};
