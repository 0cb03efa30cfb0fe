/** The kinds of text in a drawing; the same names as layout's, which render may not import. */
export type TextKind = "title" | "when" | "count" | "note" | "tick" | "band";

/** Weight and size in pixels of each kind of text. The style sheet sets the same for labels. */
export const TEXT_STYLES: Readonly<Record<TextKind, { weight: 400 | 600; sizePx: number }>> = {
  title: { weight: 600, sizePx: 13 },
  when: { weight: 400, sizePx: 12 },
  count: { weight: 400, sizePx: 12 },
  note: { weight: 400, sizePx: 12 },
  tick: { weight: 400, sizePx: 12 },
  band: { weight: 600, sizePx: 12.5 },
};

/** CSS `font` values for a font family. */
export function fontsFor(family: string): Record<TextKind, string> {
  const of = (kind: TextKind) => {
    const { weight, sizePx } = TEXT_STYLES[kind];
    return `${weight} ${sizePx}px ${family}`;
  };
  return {
    title: of("title"),
    when: of("when"),
    count: of("count"),
    note: of("note"),
    tick: of("tick"),
    band: of("band"),
  };
}
