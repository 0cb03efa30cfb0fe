import type { ColumnStats } from "./column-stats.ts";
import { foldKey } from "./fold-key.ts";
import { guessRoles } from "./guess-roles.ts";
import { HEADER_NAMES } from "./header-names.ts";
import { findShape } from "./known-shapes.ts";
import { findReach } from "./precision.ts";
import type { KnownShape } from "./recognition.ts";
import type { PrecisionScheme, Role } from "./table-plan.ts";

export interface Assignment {
  /** By column. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly shape?: KnownShape;
  readonly precisionScheme?: PrecisionScheme;
  readonly countsYears: boolean;
}

/** Date roles in the order in which they are decided: a whole date before its parts. */
const WHOLE: readonly Role[] = ["start", "date", "end"];
const PARTS: readonly Role[] = ["year", "month", "day"];
const END_PARTS: readonly Role[] = ["endYear", "endMonth", "endDay"];
const CLOCKS: readonly Role[] = ["time", "endTime"];
const OTHERS: readonly Role[] = [
  "title",
  "category",
  "importance",
  "place",
  "url",
  "latitude",
  "longitude",
  "id",
];
const SCHEMES: readonly PrecisionScheme[] = ["words", "acled", "ucdp", "wikidata"];

/** Languages that texts of records come in, with or without a region (BCP 47); "id" is a key more often. */
const LANGUAGE_TAG =
  /^(?:ar|cs|da|de|en|es|et|fa|fi|fr|he|hi|is|it|ja|ko|lt|lv|nb|nl|nn|no|pl|pt|ru|se|sv|tr|uk|und|zh)(?:[-_][a-z]{2,4})?$/i;

/** Gives each column at most one role and each role at most one column. Names are "" where there are none. */
export function assignRoles(
  names: readonly string[],
  stats: readonly ColumnStats[],
  rows: readonly (readonly string[])[],
): Assignment {
  const keys = names.map(foldKey);
  const lastParts = names.map(findLastPart);
  const roles = new Map<number, Role>();
  const taken = new Set<Role>();
  const known = findShape(keys);

  const give = (index: number | undefined, role: Role): boolean => {
    if (index === undefined || taken.has(role) || roles.has(index)) return false;
    roles.set(index, role);
    taken.add(role);
    return true;
  };
  const findNamed = (
    role: Role,
    names: readonly string[],
    among: readonly string[] = keys,
  ): number | undefined => {
    for (const name of names) {
      const index = among.findIndex(
        (key, at) =>
          key === name &&
          !roles.has(at) &&
          known?.ignores?.includes(key) !== true &&
          fitsRole(role, stats[at]),
      );
      if (index >= 0) return index;
    }
    return undefined;
  };
  const giveNamed = (role: Role) => give(findNamed(role, HEADER_NAMES[role]), role);
  const giveByLastPart = (role: Role) => give(findNamed(role, HEADER_NAMES[role], lastParts), role);

  for (const [role, names] of Object.entries(known?.roles ?? {}) as [Role, readonly string[]][]) {
    give(findNamed(role, names), role);
  }
  const hasStart = () => taken.has("date") || taken.has("start") || taken.has("year");
  if (!hasStart()) {
    giveWholeDates();
    if (!hasStart()) PARTS.forEach(giveNamed);
  }
  if (hasStart() && known === undefined) giveEnds();
  const scheme = known?.precisionScheme ?? givePrecision();
  OTHERS.forEach(giveNamed);
  OTHERS.forEach(giveByLastPart);
  guessRoles({ stats, rows, give, hasStart, has: (role) => taken.has(role) });
  return {
    roles,
    countsYears: known?.countsYears === true,
    ...(known === undefined ? {} : { shape: known.shape }),
    ...(scheme !== undefined && taken.has("precision") ? { precisionScheme: scheme } : {}),
  };

  /** A start without an end is less telling than a column named for the date. */
  function giveWholeDates(): void {
    const [start, date, end] = WHOLE.map((role) => findNamed(role, HEADER_NAMES[role]));
    if (start !== undefined && (end !== undefined || date === undefined)) give(start, "start");
    else give(date, "date");
  }

  function giveEnds(): void {
    if (taken.has("year")) END_PARTS.forEach(giveNamed);
    if (!taken.has("endYear")) giveNamed("end");
    for (const role of CLOCKS) {
      if (role === "time" || taken.has("end") || taken.has("endDay")) giveNamed(role);
    }
  }

  /** Codes are read by the scheme that has all those seen; a scheme of words before one of numbers. */
  function givePrecision(): PrecisionScheme | undefined {
    const index = findNamed("precision", HEADER_NAMES.precision);
    if (index === undefined) return undefined;
    const codes = stats[index]?.distinct ?? [];
    const isRange = taken.has("end");
    const scheme = SCHEMES.find(
      (own) =>
        (own !== "acled" || !isRange) && codes.every((code) => findReach(code, own) !== undefined),
    );
    if (scheme !== undefined) give(index, "precision");
    return scheme;
  }
}

/**
 * Of the flattened names of records: "title" of "properties.title", and of "title.en", a text by language; "" for other
 * names.
 */
function findLastPart(name: string): string {
  const parts = name.split(".");
  if (parts.length === 1) return "";
  const [before = "", last = ""] = parts.slice(-2);
  return foldKey(LANGUAGE_TAG.test(last) ? before : last);
}

/** Whether the cells can be of a role at all. */
function fitsRole(role: Role, stats: ColumnStats | undefined): boolean {
  if (stats === undefined || stats.filled === 0) return false;
  switch (role) {
    case "date":
    case "start":
    case "end":
      return stats.dateShare >= 0.5;
    case "year":
    case "endYear":
      return stats.numberShare >= 0.5 || stats.dateShare >= 0.5;
    case "month":
    case "endMonth":
      return stats.distinct.length <= 40;
    case "day":
    case "endDay":
      return stats.numberShare >= 0.5;
    case "time":
    case "endTime":
      return stats.clockShare >= 0.5;
    case "importance":
    case "latitude":
    case "longitude":
      return stats.numberShare >= 0.5;
    case "url":
      return stats.linkShare >= 0.5;
    case "title":
      return stats.numberShare < 0.9 && stats.linkShare < 0.9;
    default:
      return true;
  }
}
