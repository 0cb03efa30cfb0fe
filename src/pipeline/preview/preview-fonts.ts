import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PreviewFace } from "#pages";
import { type FontWidths, readFontWidths } from "./font-metrics.ts";
import { readWoff2, renameFamily } from "./read-woff2.ts";

/** The fonts of the pictures: the site's own, each in the parts by script that its package has. */
export interface PreviewFonts {
  /** A character that no part has is as wide as the font's size. */
  readonly measure: (text: string, face: PreviewFace, sizePx: number) => number;
  /** The part that has a character; undefined when none has. */
  readonly findPart: (character: string, face: PreviewFace) => FontPart | undefined;
}

export interface FontPart {
  /** Of this part alone: the painter takes a font by its family's name. */
  readonly family: string;
  readonly bytes: Uint8Array;
}

interface MeasuredPart extends FontPart {
  readonly widths: FontWidths;
}

interface Family {
  readonly folder: string;
  readonly name: string;
  /** The most used first: where two parts have a character, it is of the first. */
  readonly scripts: readonly string[];
}

const FAMILIES: Readonly<Record<PreviewFace, Family>> = {
  serif: {
    folder: "source-serif-4",
    name: "Source Serif 4",
    scripts: ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"],
  },
  "sans-serif": {
    folder: "inter",
    name: "Inter",
    scripts: ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"],
  },
};

/** Reads the fonts of the packages under `modules`, a `node_modules` folder. */
export async function loadPreviewFonts(modules: string): Promise<PreviewFonts> {
  const parts: Readonly<Record<PreviewFace, readonly MeasuredPart[]>> = {
    serif: await loadFamily(modules, FAMILIES.serif),
    "sans-serif": await loadFamily(modules, FAMILIES["sans-serif"]),
  };
  const findPart = (character: string, face: PreviewFace) => {
    const code = character.codePointAt(0) ?? 0;
    return parts[face].find(({ widths }) => widths.has(code));
  };
  return {
    findPart,
    measure(text, face, sizePx) {
      let width = 0;
      for (const character of text) {
        const part = findPart(character, face);
        width += part?.widths.get(character.codePointAt(0) ?? 0) ?? 1;
      }
      return width * sizePx;
    },
  };
}

/** All parts of a family have one name in their files; here each gets its own. */
function loadFamily(
  modules: string,
  { folder, name, scripts }: Family,
): Promise<readonly MeasuredPart[]> {
  return Promise.all(
    scripts.map(async (script, i) => {
      const file = `${folder}-${script}-wght-normal.woff2`;
      const bytes = await readFile(join(modules, "@fontsource-variable", folder, "files", file));
      const font = readWoff2(bytes);
      const family = name.slice(0, -1) + String.fromCharCode("A".charCodeAt(0) + i);
      return {
        family,
        bytes: renameFamily(font, name, family),
        widths: readFontWidths(font),
      };
    }),
  );
}
