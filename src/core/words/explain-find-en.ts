import type { FindWords, UnitWords } from "./explain-find-words.ts";

const unit = (one: string, many: string): UnitWords => ({
  one: `one ${one}`,
  many,
  some: `some ${many}`,
  same: `the same ${one} as`,
});

export const en: FindWords = {
  numbers: "one two three four five six seven eight nine ten eleven twelve".split(" "),
  units: {
    second: unit("second", "seconds"),
    minute: unit("minute", "minutes"),
    hour: unit("hour", "hours"),
    day: unit("day", "days"),
    week: unit("week", "weeks"),
    weekend: unit("weekend", "weekends"),
    fortnight: unit("fortnight", "fortnights"),
    month: unit("month", "months"),
    quarter: unit("quarter", "quarters"),
    year: unit("year", "years"),
    decade: unit("decade", "decades"),
    century: unit("century", "centuries"),
    millennium: unit("millennium", "millennia"),
  },
  weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  anchor: {
    written: (date, isDay) =>
      isDay ? `${date}, the day of writing` : `${date}, the time of writing`,
    unknownWriting: "the time of writing",
    narrative: (words, date) =>
      date === undefined
        ? `${words} earlier in the text`
        : `${words} earlier in the text (${date})`,
    narrativeDate: (date) => `${date}, named earlier in the text`,
  },
  names: {
    time: "names the time",
    partOfDay: "names the part of the day",
    day: "names the day",
    dayAndMonth: "names the day and the month",
    week: "names the week",
    month: "names the month",
    season: "names the season",
    quarter: "names the quarter",
    year: "names the year",
    decade: "names the decade",
    century: "names the century",
    date: "names the date",
  },
  alsoNames: {
    time: "the words name the time",
    partOfDay: "the words name the part of the day",
    day: "the words name the day",
    dayAndMonth: "the words name the day and the month",
    week: "the words name the week",
    month: "the words name the month",
    season: "the words name the season",
    quarter: "the words name the quarter",
    year: "the words name the year",
    decade: "the words name the decade",
    century: "the words name the century",
    date: "the words name the date",
  },
  isLength: "is a length of time",
  isRepeated: "says how often, not when",
  counted: (amount, direction, anchor) => {
    const counted = `counted ${direction < 0 ? "back" : "forward"} ${amount}`;
    return anchor === undefined ? counted : `${counted} from ${anchor}`;
  },
  halfWeek: "give or take half a week",
  stretch: (amount, direction, anchor) =>
    direction < 0 ? `${amount} up to ${anchor}` : `${amount} from ${anchor}`,
  sameUnit: (words, anchor) => `${words} ${anchor}`,
  sameDay: ({ text, isWritten }) => (isWritten ? "the day of writing" : `the same day as ${text}`),
  onAnchor: ({ text, isWritten }) =>
    isWritten ? "taken to be on the day of writing" : `taken to be on the same day as ${text}`,
  weekday: (weekday, direction, anchor) =>
    direction < 0 ? `the last ${weekday} before ${anchor}` : `the first ${weekday} after ${anchor}`,
  weekdayWithin: (weekday) => `the ${weekday} of that week`,
  reason: {
    back: "because the verb is in the past tense",
    ahead: "because the verb points to the future",
    nearest: "because it is the nearest",
  },
  fill: (part, value, by, anchor) => {
    const from = anchor ?? "the time of writing";
    const said = `the ${part} is not said`;
    switch (by) {
      case "tense":
        return `${said} and is taken as ${value} by the tense of the verb, seen from ${from}`;
      case "nearest":
        return `${said} and is taken as ${value}, which is nearest to ${from}`;
      case "words":
        return `${said} outright; the words, seen from ${from}, make it ${value}`;
      case "written":
        return `${said} and is taken as ${value}, from ${from}`;
      case "narrative":
        return `${said} and is taken as ${value}, from ${from}`;
    }
  },
  holiday: (anchor) =>
    anchor === undefined
      ? "a holiday, with its date in that year"
      : `a holiday, in the year that fits ${anchor}`,
  limit: {
    before: (date) => `only the part before ${date ?? "that day"}`,
    after: (date) => `only the part after ${date ?? "that day"}`,
  },
  modifier: {
    BEFORE: "before that",
    AFTER: "after that",
    ON_OR_BEFORE: "then or before",
    ON_OR_AFTER: "then or after",
    LESS_THAN: "less than that",
    MORE_THAN: "more than that",
    EQUAL_OR_LESS: "that or less",
    EQUAL_OR_MORE: "that or more",
    START: "the beginning of it is meant",
    MID: "the middle of it is meant",
    END: "the end of it is meant",
    APPROX: "not meant exactly",
  },
  vague: {
    PRESENT_REF: (anchor) => `about ${anchor ?? "the time of writing"}`,
    PAST_REF: (anchor) => `some time before ${anchor ?? "the time of writing"}`,
    FUTURE_REF: (anchor) => `some time after ${anchor ?? "the time of writing"}`,
  },
  open: {
    start: (anchor) =>
      anchor === undefined ? "with no beginning said" : `up to ${anchor}, with no beginning said`,
    end: (anchor) =>
      anchor === undefined ? "with no end said" : `from ${anchor} on, with no end said`,
  },
  bound: {
    before: "what is told lies before that",
    after: "what is told lies after that",
    by: "what is told lies then or before",
    since: "what is told lasts from then on",
    until: "what is told lasts until then",
  },
  doubt: {
    weekday: "the weekday does not fit the date",
    monthFirst: "the month is taken to stand first",
  },
  range: (from, to) => `from ${from} to ${to}`,
  event: {
    before: (words) => `before ${words}`,
    after: (words) => `after ${words}`,
    at: (words) => `at the time of ${words}`,
  },
  isEventDated: { yes: "which the text dates", no: "which the text does not date" },
  undated: {
    written: "it is not known when this was written, so there is no date",
    event: "the event it refers to has no date in the text, so there is none here",
    anchor: "the text does not say clearly what it counts from, so there is no date",
  },
  noDate: "it gives no date of its own",
};
