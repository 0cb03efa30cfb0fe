import type { PreviewFace } from "#pages";
import type { FontPart, PreviewFonts } from "./preview-fonts.ts";

/** A picture ready to be painted, and the fonts that its texts are in. */
export interface FittedPicture {
  readonly svg: string;
  readonly fonts: readonly Uint8Array[];
}

/** An outline of this share of the font's size makes regular letters as dark as semi-bold ones. */
const STRONG = 0.028;
const STRONG_WEIGHT = /\sfont-weight="600"/u;
const NAMED = /&(?:amp|lt|gt|quot);|&#(\d+);/gu;
const NAMES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/**
 * Names the fonts in a picture's texts. The painter takes one font a text and draws a variable one in its regular
 * weight only, so each run of characters gets the family of the part that has them, and weight 600 becomes an outline in
 * the text's own colour. A text with a character that no font has is left out: half a word is worse than none.
 */
export function fitFonts(svg: string, fonts: PreviewFonts): FittedPicture {
  const used = new Map<string, FontPart>();
  const open: Style[] = [];
  const fitted = svg
    .replace(ENDING, shiftEnding)
    .replace(/<(\/?)(\w+)([^<>]*?)(\/?)>|[^<>]+/gu, (token, end, name, list, empty) => {
      if (name === undefined) return fitText(token);
      if (end === "/") {
        open.pop();
        return token;
      }
      const style = readStyle(list, open.at(-1));
      if (empty !== "/") open.push({ ...style, isText: style.isText || name === "text" });
      return STRONG_WEIGHT.test(list) ? token.replace(STRONG_WEIGHT, printStrong(style)) : token;
    });
  return { svg: fitted, fonts: [...used.values()].map(({ bytes }) => bytes) };

  function fitText(text: string): string {
    const style = open.at(-1);
    if (style === undefined || !style.isText) return text.trim() === "" ? text : "";
    const runs: { part: FontPart; text: string }[] = [];
    for (const character of readText(text)) {
      const part = fonts.findPart(character, style.face);
      if (part === undefined) return "";
      const last = runs.at(-1);
      if (last?.part === part) last.text += character;
      else runs.push({ part, text: character });
    }
    for (const { part } of runs) used.set(part.family, part);
    return runs
      .map((run) => `<tspan font-family="${run.part.family}">${printText(run.text)}</tspan>`)
      .join("");
  }
}

/** A text that ends at its place, up to a part of it that stands apart from the one before. */
const ENDING =
  /(<text\b[^<>]*?\sx=")([-\d.]+)("[^<>]*\stext-anchor="end"(?:(?!<\/text>).)*?\sdx=")([\d.]+)/gu;

/** The painter does not count such a distance in a text's length. */
function shiftEnding(_: string, before: string, x: string, between: string, dx: string): string {
  return `${before}${Math.round((Number(x) - Number(dx)) * 10) / 10}${between}${dx}`;
}

interface Style {
  readonly face: PreviewFace;
  readonly sizePx: number;
  readonly fill: string;
  readonly isText: boolean;
}

const START: Style = { face: "sans-serif", sizePx: 16, fill: "#000", isText: false };

function readStyle(attributes: string, around: Style = START): Style {
  const read = (name: string) => new RegExp(`\\s${name}="([^"]*)"`, "u").exec(attributes)?.[1];
  const face = read("font-family");
  const size = read("font-size");
  return {
    face: face === undefined ? around.face : face === "serif" ? "serif" : "sans-serif",
    sizePx: size === undefined ? around.sizePx : Number(size),
    fill: read("fill") ?? around.fill,
    isText: around.isText,
  };
}

function printStrong({ fill, sizePx }: Style): string {
  const width = Math.round(sizePx * STRONG * 100) / 100;
  return ` stroke="${fill}" stroke-width="${width}" stroke-linejoin="round"`;
}

function readText(markup: string): string {
  return markup.replace(NAMED, (reference, code) =>
    code === undefined
      ? (NAMES[reference.slice(1, -1)] ?? reference)
      : String.fromCodePoint(Number(code)),
  );
}

function printText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
