/** Parts of a colour, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const BLACK: Rgb = [0, 0, 0];

/** A CSS colour as the canvas understands it, whatever way it is written in; its transparency is left out. */
export function readRgb(context: Pick<CanvasRenderingContext2D, "fillStyle">, colour: string): Rgb {
  context.fillStyle = colour;
  const text = String(context.fillStyle);
  const hex = /^#(..)(..)(..)$/.exec(text);
  if (hex !== null) {
    const [, red = "0", green = "0", blue = "0"] = hex;
    return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
  }
  const [red, green, blue] = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return red === undefined || green === undefined || blue === undefined
    ? BLACK
    : [red, green, blue];
}

/** A colour over a ground, `share` of it, from 0 to 1. */
export function mixRgb(colour: Rgb, ground: Rgb, share: number): Rgb {
  const mix = (i: 0 | 1 | 2) => Math.round(colour[i] * share + ground[i] * (1 - share));
  return [mix(0), mix(1), mix(2)];
}

/** An opaque pixel as one number, in the byte order of the machine. */
export function packPixel([red, green, blue]: Rgb): number {
  return new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer)[0] ?? 0;
}
