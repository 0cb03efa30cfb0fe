import type { Edtf, EdtfEndpoint, EdtfMember, Mark } from "./edtf.ts";

/** What two marks say together: `?` and `~` make `%`. */
export function joinMarks(a: Mark, b: Mark): Mark {
  if (a === b || b === "") return a;
  return a === "" ? b : "%";
}

/** The marks of every part of a date, in reading order; those of an interval's ends and a set's members too. */
function listMarks(date: Edtf | EdtfEndpoint | EdtfMember): readonly Mark[] {
  switch (date.kind) {
    case "date": {
      const { year, month, day } = date;
      return [year.mark, ...(month ? [month.mark] : []), ...(day ? [day.mark] : [])];
    }
    case "season":
      return [date.year.mark, date.mark];
    case "interval":
      return [...listMarks(date.start), ...listMarks(date.end)];
    case "range":
      return [
        ...(date.start ? listMarks(date.start) : []),
        ...(date.end ? listMarks(date.end) : []),
      ];
    case "set":
      return date.members.flatMap((member) => listMarks(member));
    default:
      return [];
  }
}

/** True when any part is marked approximate, `~` or `%`, or a year is an estimate (`1950S2`). */
export function isApproximate(date: Edtf): boolean {
  return hasMark(date, "~") || hasEstimate(date);
}

/** True when any part is marked uncertain, `?` or `%`. */
export function isUncertain(date: Edtf): boolean {
  return hasMark(date, "?");
}

/** True of an interval that goes on, `2022/..`. An unknown end (`2022/`) is not an open one. */
export function isOpenEnded(date: Edtf): boolean {
  return date.kind === "interval" && date.end.kind === "open";
}

function hasMark(date: Edtf, mark: Mark): boolean {
  return listMarks(date).some((own) => own === mark || own === "%");
}

function hasEstimate(date: Edtf): boolean {
  return date.kind === "date" && date.year.significant !== undefined;
}
