export type Paper = "a4" | "letter";
export type Orientation = "portrait" | "landscape";

/** CSS pixels to a millimetre (CSS Values 4, section 6.2). */
export const PX_PER_MM = 96 / 25.4;

/** ISO 216 and ANSI Y14.1: shorter side first. */
const SIDES_MM: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** What printers leave free and hands hold. */
const MARGIN_MM = 13;
/** The lines above and below what a sheet carries: whose it is, and which sheet of how many. */
const HEAD_MM = 9;
const FOOT_MM = 8;

/** A sheet and the room on it for what it carries. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly roomWidthPx: number;
  readonly roomHeightPx: number;
}

export function sizeOfSheet(paper: Paper, orientation: Orientation): SheetSize {
  const [short, long] = SIDES_MM[paper];
  const [widthMm, heightMm] = orientation === "portrait" ? [short, long] : [long, short];
  return {
    widthMm,
    heightMm,
    roomWidthPx: (widthMm - 2 * MARGIN_MM) * PX_PER_MM,
    roomHeightPx: (heightMm - 2 * MARGIN_MM - HEAD_MM - FOOT_MM) * PX_PER_MM,
  };
}
