/** A picture as places in a list of colours. */
export interface IndexedPicture {
  /** One byte a pixel, row by row. */
  readonly pixels: Uint8Array;
  /** Red, green, blue by place; at most 256. */
  readonly colours: readonly Colour[];
}

export type Colour = readonly [red: number, green: number, blue: number];

const MOST = 256;

/**
 * The colours of an opaque picture (four bytes a pixel), the rarest replaced by the nearest that are kept: flat areas
 * and type have few, and the many steps along their edges differ by less than the eye sees.
 */
export function reduceColours(rgba: Uint8Array): IndexedPicture {
  const keys = new Uint32Array(rgba.slice().buffer);
  const keyed = [...countKeys(keys)]
    .map(([key, { count, at }]) => ({ key, count, colour: readColour(rgba, at * 4) }))
    .toSorted((a, b) => b.count - a.count || compareColours(a.colour, b.colour));
  const colours = keyed.slice(0, MOST).map(({ colour }) => colour);
  const places = new Map(
    keyed.map(({ key, colour }, i) => [key, i < MOST ? i : findNearest(colours, colour)]),
  );
  const pixels = new Uint8Array(keys.length);
  let last: number | undefined;
  let place = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key !== last) place = places.get(key) ?? 0;
    last = key;
    pixels[i] = place;
  }
  return { pixels, colours };
}

/** How often each value occurs, and where first; most pixels are as the one before. */
function countKeys(keys: Uint32Array): ReadonlyMap<number, { count: number; readonly at: number }> {
  const found = new Map<number, { count: number; readonly at: number }>();
  let start = 0;
  for (let i = 1; i <= keys.length; i++) {
    if (i < keys.length && keys[i] === keys[start]) continue;
    const key = keys[start] ?? 0;
    const known = found.get(key);
    if (known === undefined) found.set(key, { count: i - start, at: start });
    else known.count += i - start;
    start = i;
  }
  return found;
}

function readColour(rgba: Uint8Array, at: number): Colour {
  return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
}

function compareColours(a: Colour, b: Colour): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function findNearest(colours: readonly Colour[], [red, green, blue]: Colour): number {
  let nearest = 0;
  let least = Infinity;
  for (let i = 0; i < colours.length; i++) {
    const [r, g, b] = colours[i] ?? [0, 0, 0];
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) {
      least = distance;
      nearest = i;
    }
  }
  return nearest;
}
