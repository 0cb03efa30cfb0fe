import type { KnownShape } from "./recognition.ts";
import type { PrecisionScheme, Role } from "./table-plan.ts";

interface Shape {
  readonly shape: KnownShape;
  /** Column names as `foldKey` makes them, all of them there. */
  readonly needs: readonly string[];
  /** Which column has a role: the first of these that is there and not empty. */
  readonly roles: Partial<Readonly<Record<Role, readonly string[]>>>;
  readonly precisionScheme?: PrecisionScheme;
  /** Negative years are years BCE. */
  readonly countsYears?: boolean;
  /** Columns whose names mislead: they have no role. */
  readonly ignores?: readonly string[];
}

/** Known sets, the most telling first. Roles not named here come from the names in general. */
const SHAPES: readonly Shape[] = [
  {
    shape: "ucdp-ged",
    needs: ["datestart", "dateend", "dateprec"],
    roles: {
      start: ["datestart"],
      end: ["dateend"],
      precision: ["dateprec"],
      title: ["sourceheadline", "dyadname", "conflictname"],
      category: ["typeofviolence"],
      importance: ["best"],
      place: ["wherecoordinates", "wheredescription", "adm1", "country"],
      id: ["id", "relid"],
    },
    precisionScheme: "ucdp",
  },
  {
    shape: "acled",
    needs: ["eventdate", "timeprecision", "eventtype"],
    roles: {
      date: ["eventdate"],
      precision: ["timeprecision"],
      title: ["notes"],
      category: ["eventtype"],
      importance: ["fatalities"],
      place: ["location"],
      id: ["eventidcnty", "dataid"],
    },
    precisionScheme: "acled",
  },
  {
    shape: "gtd",
    needs: ["iyear", "imonth", "iday"],
    roles: {
      year: ["iyear"],
      month: ["imonth"],
      day: ["iday"],
      title: ["summary", "target1", "targtype1txt"],
      category: ["attacktype1txt", "attacktype1"],
      importance: ["nkill"],
      place: ["city", "provstate", "countrytxt"],
      id: ["eventid"],
    },
  },
  {
    shape: "rand",
    needs: ["date", "city", "country", "perpetrator", "weapon", "injuries", "fatalities"],
    roles: {
      date: ["date"],
      title: ["description"],
      category: ["weapon"],
      importance: ["fatalities"],
      place: ["city", "country"],
    },
  },
  {
    shape: "timelinejs",
    needs: ["year", "month", "day", "headline"],
    roles: {
      year: ["year"],
      month: ["month"],
      day: ["day"],
      time: ["time"],
      endYear: ["endyear"],
      endMonth: ["endmonth"],
      endDay: ["endday"],
      endTime: ["endtime"],
      title: ["headline", "text"],
      category: ["group", "tag"],
      url: ["media"],
    },
    countsYears: true,
    ignores: ["type", "background"],
  },
  {
    shape: "timelinejs",
    needs: ["startdateyear", "textheadline"],
    roles: {
      year: ["startdateyear"],
      month: ["startdatemonth"],
      day: ["startdateday"],
      endYear: ["enddateyear"],
      endMonth: ["enddatemonth"],
      endDay: ["enddateday"],
      title: ["textheadline", "texttext"],
      category: ["group"],
      url: ["mediaurl"],
      id: ["uniqueid"],
    },
    countsYears: true,
  },
  {
    shape: "storyteller",
    needs: ["startdate", "contenttext"],
    roles: {
      start: ["startdate"],
      end: ["enddate"],
      title: ["contenttext"],
      category: ["category", "facet"],
    },
  },
  {
    shape: "vis-timeline",
    needs: ["start", "content"],
    roles: { start: ["start"], end: ["end"], title: ["content"], category: ["group"], id: ["id"] },
  },
  {
    shape: "flourish",
    needs: ["starttime", "endtime", "category", "title"],
    roles: { start: ["starttime"], end: ["endtime"], title: ["title"], category: ["category"] },
  },
];

/** The known set a header is of. */
export function findShape(keys: readonly string[]): Shape | undefined {
  const all = new Set(keys);
  return SHAPES.find(({ needs }) => needs.every((key) => all.has(key)));
}
