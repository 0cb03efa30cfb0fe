import type { PartName, Phrases } from "./phrases.ts";

const SEASONS = ["våren", "sommeren", "høsten", "vinteren"];
const PARTS: Readonly<Record<PartName, string>> = {
  year: "år",
  month: "måned",
  day: "dag",
  season: "årstid",
};

function centuryName(n: number, from: number | undefined, isBce: boolean): string {
  return from === undefined ? `${n}. århundre${isBce ? " f.Kr." : ""}` : `${from}-tallet`;
}

function millenniumName(n: number, isBce: boolean): string {
  return `${n}. årtusen${isBce ? " f.Kr." : ""}`;
}

export const nb: Phrases = {
  bce: " f.Kr.",
  ce: " e.Kr.",
  thousands: " ",
  decimal: ",",
  million: (isOne, isShort) => (isShort ? " mill." : ` ${isOne ? "million" : "millioner"} år`),
  billion: (isOne, isShort) => (isShort ? " mrd." : ` ${isOne ? "milliard" : "milliarder"} år`),
  day: (day) => `${day}.`,
  decade: (firstYear) => {
    // «1900-tallet» is the century, so its first decade needs other words.
    const years = `årene ${firstYear}–${firstYear + 9}`;
    if (firstYear % 100 === 0) return { text: years, within: `i ${years}` };
    return { text: `${firstYear}-tallet`, within: `på ${firstYear}-tallet` };
  },
  century: (n, from, isBce) => {
    const name = centuryName(n, from, isBce);
    return from === undefined
      ? { text: `det ${name}`, within: `i det ${name}` }
      : { text: name, within: `på ${name}` };
  },
  centuryName,
  millennium: (n, isBce) => {
    const name = `det ${millenniumName(n, isBce)}`;
    return { text: name, within: `i ${name}` };
  },
  millenniumName,
  unknownYear: (isBce) => {
    const text = `et ukjent år${isBce ? " f.Kr." : ""}`;
    return { text, within: `i ${text}` };
  },
  inYear: (year) => `i ${year}`,
  yearBetween: (range) => `i et år ${range}`,
  aMonth: (within) => `en måned ${within}`,
  aDay: (within) => `en dag ${within}`,
  aDayInMonth: (month) => `en dag i ${month}`,
  dayOfSomeMonth: (day, within) => `den ${day}. i en måned ${within}`,
  season: (code, year, isShort) => {
    if (code <= 32) {
      const hemisphere = code <= 24 ? "" : ` (${code <= 28 ? "nordlige" : "sørlige"} halvkule)`;
      return `${SEASONS[(code - 21) % 4]} ${year}${hemisphere}`;
    }
    if (code <= 36) return `${code - 32}. ${isShort ? "kv." : "kvartal"} ${year}`;
    if (code <= 39) return `${code - 36}. tertial ${year}`;
    return `${code === 40 ? "første" : "andre"} halvår ${year}`;
  },
  quarter: (quarter, isShort) => `${quarter}. ${isShort ? "kv." : "kvartal"}`,
  between: (from, to) => `mellom ${from} og ${to}`,
  about: "ca. ",
  possibly: "muligens ",
  markNote: (part, uncertain, approximate) => {
    const isNeuter = part === "year" || part === undefined;
    const words = [uncertain && (isNeuter ? "usikkert" : "usikker"), approximate && "omtrentlig"];
    const note = words.filter(Boolean).join(" og ");
    return part === undefined ? note : `${note} ${PARTS[part]}`;
  },
  since: (date) => `siden ${date}`,
  until: (date) => `til ${date}`,
  fromUnknownEnd: (date) => `fra ${date}, ukjent slutt`,
  untilUnknownStart: (date) => `til ${date}, ukjent start`,
  unbounded: "uten kjent start eller slutt",
  or: "eller",
  and: "og",
  earlier: "tidligere",
  later: "senere",
  atTime: (date, clock) => `${date} kl. ${clock}`,
  partOfDay: {
    night: (day) => `natt til ${day}`,
    morning: (day) => `${day}, morgen`,
    afternoon: (day) => `${day}, ettermiddag`,
    evening: (day) => `${day}, kveld`,
  },
};
