import type { EventRecord } from "./event-record.ts";

const DAY_MS = 86_400_000;
const PHASES = ["Approach", "Climb", "Take-off run", "Landing Roll", "Descent", "Taxi", "Parked"];
const DAMAGE = ["None", "Minor", "Medium", "Substantial"];

/**
 * Collisions of aircraft with birds, 1990 to 2002, from vega-datasets' `birdstrikes.csv`: records of the FAA Wildlife
 * Strike Database (https://wildlife.faa.gov), a work of the United States' government. The dates are days, so each
 * event lasts one; the phase of the flight is its category, the damage its importance. No cell has quotation marks.
 */
export function readBirdstrikes(csv: string): EventRecord[] {
  const [head = "", ...lines] = csv.trim().split("\n");
  const names = head.split(",");
  const column = (name: string) => {
    const place = names.indexOf(name);
    if (place < 0) throw new Error(`birdstrikes.csv has no column ${name}`);
    return place;
  };
  const date = column("Flight Date");
  const species = column("Wildlife Species");
  const aircraft = column("Aircraft Make Model");
  const airport = column("Airport Name");
  const phase = column("Phase of flight");
  const damage = column("Effect Amount of damage");
  const rows = lines.map((line) => {
    const cells = line.split(",");
    const start = Date.parse(cells[date] ?? "");
    if (Number.isNaN(start)) throw new Error(`birdstrikes.csv has no date in: ${line}`);
    return {
      title: [cells[species], cells[aircraft], cells[airport]].join(", "),
      start,
      end: start + DAY_MS,
      category: Math.max(0, PHASES.indexOf(cells[phase] ?? "")),
      importance: 1 + Math.max(0, DAMAGE.indexOf(cells[damage] ?? "")),
    };
  });
  rows.sort((a, b) => a.start - b.start);
  return rows.map((row, place) => ({ id: `b${place}`, ...row }));
}
