import { findFirstIndex } from "#core/base";
import { type Candidate, createCandidate } from "./candidate.ts";
import type { EventIndex } from "./event-index.ts";
import { reachesInto } from "./footprint.ts";
import type { MeasureText } from "./measure.ts";
import { placeBatch } from "./place-batch.ts";
import type { Place, Placement, PlacementFrame } from "./placement.ts";
import { createTournament } from "./tournament.ts";
import { scaleOf, type View } from "./view.ts";

/** How many events of a tile are tried for each of its rows: about what a row can hold. */
const TRIED_PER_ROW = 6;
/** How many of the events that cross a tile's middle are tried in it, because no smaller tile holds them. */
const CROSSING_TRIED = 12;
/** Deeper than the closest zoom of a span of ten thousand years. */
const DEEPEST_LEVEL = 44;
/** A bar longer than this share of its tile is long: in a large set such bars share every second row. */
const LONG_SHARE = 1 / 6;

/** A stretch of the whole range: half of its parent. Its scale is the one at which it is as wide as the drawing. */
interface Tile {
  readonly level: number;
  /** Times from the start of the whole span. */
  readonly startMs: number;
  readonly endMs: number;
  /** Every place that reaches into the tile: those of its parent and its own. */
  readonly places: readonly Place[];
  /** All events of the tile have been tried: its halves add nothing. */
  readonly isDone: boolean;
  /** Its halves, once a view has asked for them. */
  first?: Tile;
  second?: Tile;
}

/**
 * Places events by tiles of time, from the whole range down, when a view first asks for them: a tile places the most
 * important of its events that fit it, over what its parent placed, and leaves the rest to its halves. A place depends
 * on the tiles above it alone, never on a neighbour or on the order in which views come, so an event has one row and
 * one threshold for good. A set that fits one tile is placed at once.
 */
export function placeEvents(
  index: EventIndex,
  frame: PlacementFrame,
  measure: MeasureText,
): Placement {
  const origin = index.span.start;
  const whole = frame.endMs - frame.startMs;
  const tried = Math.max(64, frame.rows * TRIED_PER_ROW);
  const isLarge = index.length > tried;
  const tournament = createTournament(index.importance);
  const found = new Map<number, Place>();
  /** Among equals a small set goes by time; a large one stays scattered, or its first years would take every row. */
  const byImportance = (a: Candidate, b: Candidate) =>
    b.event.importance - a.event.importance || (isLarge ? 0 : a.rank - b.rank);
  const candidateAt = (rank: number) => createCandidate(rank, index, frame, measure);
  const root = makeTile(0, frame.startMs - origin, frame.endMs - origin, []);

  function makeTile(level: number, startMs: number, endMs: number, above: readonly Place[]): Tile {
    const least = (frame.widthPx / whole) * 2 ** level;
    const standing = above.filter(({ full }) => reachesInto(full, startMs, endMs, least));
    const from = findRank(startMs);
    const to = findRank(endMs);
    const isTaken = (rank: number) => found.has(rank);
    const best = tournament.listBest(from, to, tried + 1, isTaken);
    const isDone = best.length <= tried;
    const stretch = {
      rows: frame.rows,
      startMs,
      endMs,
      isWhole: level === 0,
      least,
      idealRow: chooseIdealRow,
      isAllowed: (candidate: Candidate, row: number) =>
        !isLarge || row % 2 === 1 || !isLong(candidate, endMs - startMs),
    };
    const own = placeBatch({
      ...stretch,
      standing,
      candidates: best.slice(0, tried).map(candidateAt).sort(byImportance),
      most: isDone ? Infinity : 2 * least,
    });
    for (const place of own) found.set(place.rank, place);
    const crossing = isDone
      ? []
      : placeBatch({
          ...stretch,
          standing: [...standing, ...own],
          candidates: listCrossing(from, startMs, endMs).map(candidateAt).sort(byImportance),
          most: Number.MAX_VALUE,
        });
    for (const place of crossing) found.set(place.rank, place);
    return { level, startMs, endMs, places: [...standing, ...own, ...crossing], isDone };
  }

  /** The first rank that begins at or after a moment. */
  function findRank(ms: number): number {
    return findFirstIndex(0, index.length, (rank) => (index.start[rank] ?? 0) - origin >= ms);
  }

  /** The weightiest events of a tile that lie in it but in neither half. */
  function listCrossing(from: number, startMs: number, endMs: number): number[] {
    const middle = (startMs + endMs) / 2;
    const to = findRank(middle);
    const crossing: number[] = [];
    let least = -1;
    for (let rank = from; rank < to; rank++) {
      const end = (index.end[rank] ?? 0) - origin;
      const weight = index.importance[rank] ?? 0;
      if (end <= middle || end > endMs || found.has(rank)) continue;
      if (crossing.length >= CROSSING_TRIED && weight <= least) continue;
      crossing.push(rank);
      if (crossing.length > CROSSING_TRIED) {
        crossing.sort((a, b) => (index.importance[b] ?? 0) - (index.importance[a] ?? 0) || a - b);
        crossing.pop();
        least = index.importance[crossing.at(-1) ?? 0] ?? 0;
      }
    }
    return crossing;
  }

  function isLong({ rank }: Candidate, tileMs: number): boolean {
    return (index.end[rank] ?? 0) - (index.start[rank] ?? 0) > tileMs * LONG_SHARE;
  }

  /** A small set reads from top left to bottom right; a large one is spread over the rows. */
  function chooseIdealRow({ rank }: Candidate, lastRow: number): number {
    if (isLarge) return (Math.imul(rank + 1, 0x9e3779b1) >>> 8) % (lastRow + 1);
    return Math.round((rank / Math.max(1, index.length - 1)) * lastRow);
  }

  function firstHalf(tile: Tile): Tile {
    const { level, startMs, endMs, places } = tile;
    tile.first ??= makeTile(level + 1, startMs, (startMs + endMs) / 2, places);
    return tile.first;
  }

  function secondHalf(tile: Tile): Tile {
    const { level, startMs, endMs, places } = tile;
    tile.second ??= makeTile(level + 1, (startMs + endMs) / 2, endMs, places);
    return tile.second;
  }

  /** The tiles that a view needs: those at its level, or above it where there is nothing more to place. */
  function* listTiles(tile: Tile, level: number, start: number, end: number): Generator<Tile> {
    if (tile.isDone || tile.level >= level) {
      yield tile;
      return;
    }
    const middle = (tile.startMs + tile.endMs) / 2;
    if (start < middle) yield* listTiles(firstHalf(tile), level, start, end);
    if (end > middle) yield* listTiles(secondHalf(tile), level, start, end);
  }

  return {
    style: frame.style,
    rows: frame.rows,
    lanePx: frame.lanePx,
    listPlaces(view: View) {
      const closeness = (scaleOf(view) * whole) / frame.widthPx;
      const level = Math.min(DEEPEST_LEVEL, Math.max(0, Math.floor(Math.log2(closeness) + 1e-9)));
      const tiles = [...listTiles(root, level, view.start - origin, view.end - origin)];
      const [only] = tiles;
      if (only !== undefined && tiles.length === 1) return only.places;
      return [...new Set(tiles.flatMap((tile) => tile.places))];
    },
    findPlace(rank) {
      const t = (index.start[rank] ?? 0) - origin;
      for (let tile: Tile = root; ; ) {
        const place = found.get(rank);
        if (place !== undefined || tile.isDone || tile.level >= DEEPEST_LEVEL) return place;
        tile = t < (tile.startMs + tile.endMs) / 2 ? firstHalf(tile) : secondHalf(tile);
      }
    },
  };
}
