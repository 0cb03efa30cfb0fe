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
/** So many tiles are kept: some fifty views' worth, about 40 MB with their places. */
const MOST_TILES = 400;
/** A bar longer than this share of its tile is long: in a large set such bars share every second row. */
const LONG_SHARE = 1 / 6;

/** A stretch of the whole range: half of its parent. Its scale is the one at which it is as wide as the drawing. */
interface Tile {
  readonly level: number;
  /** Times from the start of the whole span. */
  readonly startMs: number;
  readonly endMs: number;
  readonly own: readonly Place[];
  /** Every place that reaches into the tile: those of its parent and its own. */
  readonly places: readonly Place[];
  /** All events of the tile have been tried: its halves add nothing. */
  readonly isDone: boolean;
  /** Its halves, once a view has asked for them. */
  first?: Tile;
  second?: Tile;
}

const HALVES = ["first", "second"] as const;
type Half = (typeof HALVES)[number];
type OnGap = (tile: Tile, which: Half) => Tile | undefined;

/**
 * Places events by tiles of time, from the whole range down, one at a time as views need them: a tile places the most
 * important of its events that fit it, over what its parent placed, and leaves the rest to its halves. A place depends
 * on the tiles above it alone, never on a neighbour or on the order in which views come, so an event has one row and
 * one threshold for good, also when its tile was forgotten and is made again. A set that fits one tile is placed at
 * once.
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
  let tiles = 1;
  /** The last view that places were made for. */
  let seen = { start: 0, end: 0 };
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
    const all = [...own, ...crossing];
    return { level, startMs, endMs, own: all, places: [...standing, ...all], isDone };
  }

  /** The first rank that begins at or after a moment. */
  function findRank(ms: number): number {
    return findFirstIndex(0, index.length, (rank) => (index.start[rank] ?? 0) - origin >= ms);
  }

  /** The weightiest events of a tile that lie in it but in neither half. */
  function listCrossing(from: number, startMs: number, endMs: number): number[] {
    const middle = (startMs + endMs) / 2;
    const crossing: number[] = [];
    let least = -1;
    index.reach.eachPast(from, findRank(middle), middle + origin, (rank) => {
      const weight = index.importance[rank] ?? 0;
      if (crossing.length >= CROSSING_TRIED && weight <= least) return;
      if ((index.end[rank] ?? 0) - origin > endMs || found.has(rank)) return;
      crossing.push(rank);
      if (crossing.length > CROSSING_TRIED) {
        crossing.sort((a, b) => (index.importance[b] ?? 0) - (index.importance[a] ?? 0) || a - b);
        crossing.pop();
        least = index.importance[crossing.at(-1) ?? 0] ?? 0;
      }
    });
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

  function makeHalf(tile: Tile, which: Half): Tile {
    const { level, startMs, endMs, places } = tile;
    const middle = (startMs + endMs) / 2;
    if (tiles >= MOST_TILES) forgetBeside(tile);
    tiles++;
    const half =
      which === "first"
        ? makeTile(level + 1, startMs, middle, places)
        : makeTile(level + 1, middle, endMs, places);
    tile[which] = half;
    return half;
  }

  /** Forgets the tiles that reach neither into the last view with its surroundings nor into a stretch. */
  function forgetBeside({ startMs, endMs }: Pick<Tile, "startMs" | "endMs">): void {
    const around = seen.end - seen.start;
    const isNear = (tile: Tile) =>
      (tile.startMs < endMs && tile.endMs > startMs) ||
      (tile.startMs < seen.end + around && tile.endMs > seen.start - around);
    visit(root);

    function visit(tile: Tile): void {
      for (const which of HALVES) {
        const half = tile[which];
        if (half === undefined) continue;
        if (isNear(half)) visit(half);
        else forget(tile, which);
      }
    }
  }

  function forget(tile: Tile, which: Half): void {
    const half = tile[which];
    if (half === undefined) return;
    for (const deeper of HALVES) forget(half, deeper);
    for (const { rank } of half.own) found.delete(rank);
    delete tile[which];
    tiles--;
  }

  function levelOf(view: View): number {
    const closeness = (scaleOf(view) * whole) / frame.widthPx;
    return Math.min(DEEPEST_LEVEL, Math.max(0, Math.floor(Math.log2(closeness) + 1e-9)));
  }

  /**
   * Visits the tiles that stand for a view: those at its level, or above it where there is nothing more to place or
   * where a half is missing. `onGap` is told of each such half and can make it.
   */
  function visitTiles(view: View, take: (tile: Tile) => void, onGap?: OnGap): void {
    const level = levelOf(view);
    const [start, end] = [view.start - origin, view.end - origin];
    visit(root);

    function visit(tile: Tile): void {
      if (tile.isDone || tile.level >= level) {
        take(tile);
        return;
      }
      const middle = (tile.startMs + tile.endMs) / 2;
      if (start < middle) visitHalf(tile, "first");
      if (end > middle) visitHalf(tile, "second");
    }

    function visitHalf(tile: Tile, which: Half): void {
      const half = tile[which] ?? onGap?.(tile, which);
      if (half === undefined) take(tile);
      else visit(half);
    }
  }

  return {
    style: frame.style,
    rows: frame.rows,
    lanePx: frame.lanePx,
    listPlaces(view) {
      const standing: Tile[] = [];
      visitTiles(view, (tile) => standing.push(tile));
      const [only] = standing;
      if (only !== undefined && standing.length === 1) return only.places;
      return [...new Set(standing.flatMap((tile) => tile.places))];
    },
    extend(view) {
      seen = { start: view.start - origin, end: view.end - origin };
      let isExtended = false;
      visitTiles(
        view,
        () => undefined,
        (tile, which) => {
          if (isExtended) return undefined;
          isExtended = true;
          return makeHalf(tile, which);
        },
      );
      return isExtended;
    },
    findPlace(rank) {
      const t = (index.start[rank] ?? 0) - origin;
      for (let tile: Tile = root; ; ) {
        const place = found.get(rank);
        if (place !== undefined || tile.isDone || tile.level >= DEEPEST_LEVEL) return place;
        const which = t < (tile.startMs + tile.endMs) / 2 ? "first" : "second";
        tile = tile[which] ?? makeHalf(tile, which);
      }
    },
  };
}
