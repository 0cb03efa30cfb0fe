/** A way between two ranges, each given by its middle and its length in the same unit. */
export interface ZoomPath {
  /** How long the way is, in the paper's measure: about 1 for every doubling or for a screen's width. */
  readonly length: number;
  /** Middle and length at a share (0 to 1) of the way. */
  at(share: number): { readonly middle: number; readonly length: number };
}

interface Range {
  readonly middle: number;
  readonly length: number;
}

/** The paper's trade-off between zooming and panning; readers in its study preferred about the square root of 2. */
const RHO = Math.SQRT2;
/** Of the change in length: with less to cross, the zoom around the one instant that stays in its place is exact. */
const NEARLY_STRAIGHT = 1e-3;

/**
 * The smoothest way from one range to another: out until both fit, across, and in, so that the speed the eye sees is
 * the same all along (van Wijk, Nuij: Smooth and efficient zooming and panning, 2003, section 3, in one dimension).
 */
export function findZoomPath(from: Range, to: Range): ZoomPath {
  const distance = to.middle - from.middle;
  const ratio = Math.log(to.length / from.length);
  const change = to.length - from.length;
  if (Math.abs(distance) <= NEARLY_STRAIGHT * Math.abs(change)) {
    return {
      length: Math.abs(ratio) / RHO,
      at(share) {
        const length = from.length * Math.exp(share * ratio);
        const moved = change === 0 ? 0 : (distance * (length - from.length)) / change;
        return { middle: from.middle + moved, length };
      },
    };
  }
  const far = Math.abs(distance);
  const squares = to.length ** 2 - from.length ** 2;
  const bend = RHO ** 4 * far ** 2;
  const b0 = (squares + bend) / (2 * from.length * RHO ** 2 * far);
  const b1 = (squares - bend) / (2 * to.length * RHO ** 2 * far);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  return {
    length: (r1 - r0) / RHO,
    at(share) {
      const r = r0 + share * (r1 - r0);
      const moved = (from.length / RHO ** 2) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      return {
        middle: from.middle + Math.sign(distance) * moved,
        length: (from.length * Math.cosh(r0)) / Math.cosh(r),
      };
    },
  };
}
