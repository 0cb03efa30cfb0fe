/** A text made comparable, with the way back: `at[i]` is where the folded unit `i` stands in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const LOOSE: Readonly<Record<string, string>> = { å: "a", ø: "o", æ: "ae" };

/**
 * Folds case and accents, character by character. `strict` keeps å, ø and æ, which are letters of their own in
 * Norwegian; `loose` takes them for a, o and ae, as one writes them without the keys.
 */
export function foldText(original: string, mode: "strict" | "loose"): Folded {
  let text = "";
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    const folded = foldCharacter(character, mode);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    index += character.length;
  }
  return { text, at };
}

function foldCharacter(character: string, mode: "strict" | "loose"): string {
  const lower = character.toLowerCase();
  const letter = LOOSE[lower];
  if (letter !== undefined) return mode === "loose" ? letter : lower;
  if (/^[’‘ʼ]$/u.test(lower)) return "'";
  if (/^[“”«»„]$/u.test(lower)) return '"';
  if (/^[–—‑]$/u.test(lower)) return "-";
  return lower.normalize("NFD").replace(/\p{Mark}/gu, "");
}
