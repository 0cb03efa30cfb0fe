/** The languages dates are written in: British English and Norwegian Bokmål. */
export type DateLocale = "en" | "nb";

/** The names a calendar date needs. */
export interface DateNames {
  /** January first. */
  readonly months: readonly string[];
  /** As they stand in a full date: "Sept", "sep.", "mars". */
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
}

/** 2024 began on a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

function listNames(tag: string): DateNames {
  const listParts = (
    count: number,
    dateOf: (index: number) => number,
    type: "month" | "weekday",
    options: Intl.DateTimeFormatOptions,
  ): readonly string[] => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, index) => {
      const parts = format.formatToParts(dateOf(index));
      return parts.find((part) => part.type === type)?.value ?? "";
    });
  };
  const monthStart = (index: number): number => Date.UTC(2024, index, 1);
  return {
    months: listParts(12, monthStart, "month", { day: "numeric", month: "long" }),
    shortMonths: listParts(12, monthStart, "month", {
      day: "numeric",
      month: "short",
      year: "numeric",
    }),
    weekdays: listParts(7, (index) => MONDAY + index * 86_400_000, "weekday", { weekday: "long" }),
  };
}

/** Names by locale, from the platform's own data, so that no month list is shipped. */
export const DATE_NAMES: Readonly<Record<DateLocale, DateNames>> = {
  en: /* @__PURE__ */ listNames("en-GB"),
  nb: /* @__PURE__ */ listNames("nb-NO"),
};
