import { fontsFor } from "./fonts.ts";
import type { Theme } from "./theme.ts";

/** The two appearances, for drawings outside the app's pages: their colours are those of its style sheet. */
export type OwnThemeName = "light" | "dark";

type Colours = Omit<Theme, "fonts">;

const COLOURS: Readonly<Record<OwnThemeName, Colours>> = {
  light: {
    paper: "#fbfaf6",
    ink: "#1c1b19",
    inkSoft: "#5f5c56",
    hairline: "#cfcbc1",
    accent: "#0d5c63",
    categories: [
      "#a8321f",
      "#b06f0f",
      "#3d56b0",
      "#1d7a5b",
      "#595762",
      "#7b469f",
      "#7c5936",
      "#147d94",
    ],
  },
  dark: {
    paper: "#151513",
    ink: "#eceae4",
    inkSoft: "#a5a29a",
    hairline: "#464741",
    accent: "#7fcac5",
    categories: [
      "#ef7f6a",
      "#dba142",
      "#8fa0ec",
      "#69b896",
      "#b0aeb8",
      "#c39be2",
      "#c9a27c",
      "#69bfd1",
    ],
  },
};

/**
 * Font families of a drawing that goes to other programs: ours where the reader has it, else what is on every desk.
 * Without `system-ui`, which only browsers know; in single quotes, to stand in an attribute.
 */
export const OWN_FAMILIES = {
  sans: "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
} as const;

/** The theme of a drawing that has no style sheet. */
export function createOwnTheme(name: OwnThemeName): Theme {
  return { ...COLOURS[name], fonts: fontsFor(OWN_FAMILIES.sans) };
}
