import type { TextKind } from "./fonts.ts";

/** Colours and fonts for painting, as CSS values. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  readonly accent: string;
  /** Of faint marks of every category, for drawings read from afar; without it they are their own colour, mostly clear. */
  readonly faint?: string | undefined;
  /** By category index; further categories start over. */
  readonly categories: readonly string[];
  readonly fonts: Readonly<Record<TextKind, string>>;
}

export function colourOf(theme: Theme, category: number): string {
  return theme.categories[category % theme.categories.length] ?? theme.ink;
}
