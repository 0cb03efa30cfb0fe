/** Small letters without accents: "März" is "marz", "Høst" is "host". */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");
}

/** English, Norwegian and German names and their usual short forms, folded. */
const NAMES: readonly (readonly string[])[] = [
  ["january", "januar", "jan", "janner", "jaenner"],
  ["february", "februar", "feb", "febr"],
  ["march", "mars", "mar", "marz", "maerz", "mrz"],
  ["april", "apr"],
  ["may", "mai"],
  ["june", "juni", "jun"],
  ["july", "juli", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oktober", "oct", "okt"],
  ["november", "nov"],
  ["december", "desember", "dezember", "dec", "des", "dez"],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "mandag tirsdag onsdag torsdag fredag lordag sondag man tir tirs ons tor tors fre lor son",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
  ].flatMap((names) => names.split(" ")),
);

/** A month's number from its folded name. */
export function findMonth(name: string): number | undefined {
  return MONTHS.get(name);
}

/** True of a folded weekday name. */
export function isWeekday(name: string): boolean {
  return WEEKDAYS.has(name);
}
