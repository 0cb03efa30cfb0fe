/**
 * `strict` keeps å, ø and æ, which are letters of their own in Norwegian; `loose` takes them for a, o and ae, as one
 * writes them without the keys.
 */
export type FoldMode = "strict" | "loose";

const LOOSE: ReadonlyMap<string, string> = new Map([
  ["å", "a"],
  ["ø", "o"],
  ["æ", "ae"],
]);
const OWN_LETTER = /[åøæ]/i;

/** Told of each character that is folded by itself: where it stands, and what stands there instead. */
export type OnCharacter = (character: string, at: number, folded: string) => void;

export interface Folder {
  /**
   * Folds case, accents, curly quotes and long dashes. A text that `isComposed` comes out the same however it is cut at
   * characters; what `onCharacter` is not told of keeps its length.
   */
  fold(text: string, mode: FoldMode, onCharacter?: OnCharacter): string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
const BEYOND_ASCII = /[^\u0000-\u007F]/gu;

/** A folder remembers the characters it has met. */
export function createFolder(): Folder {
  const met = { strict: new Map<string, string>(), loose: new Map<string, string>() };
  return {
    fold(text, mode, onCharacter) {
      const known = met[mode];
      const folded = text.replace(BEYOND_ASCII, (character, at: number) => {
        let instead = known.get(character);
        if (instead === undefined) {
          instead = foldCharacter(character, mode);
          known.set(character, instead);
        }
        onCharacter?.(character, at, instead);
        return instead;
      });
      return folded.toLowerCase();
    },
  };
}

/** Whether no letter of a text is followed by its accent as a character of its own. */
export function isComposed(text: string): boolean {
  return !/\p{Mark}/u.test(text);
}

/** Which folding of a text a folded word can occur in: only the strict one still has the letters. */
export function modeOf(word: string): FoldMode {
  return hasOwnLetter(word) ? "strict" : "loose";
}

/** Whether the two foldings of a text differ. */
export function hasOwnLetter(text: string): boolean {
  return OWN_LETTER.test(text);
}

function foldCharacter(character: string, mode: FoldMode): string {
  const lower = character.toLowerCase();
  const letter = LOOSE.get(lower);
  if (letter !== undefined) return mode === "loose" ? letter : lower;
  if (/^[’‘ʼ]$/u.test(lower)) return "'";
  if (/^[“”«»„]$/u.test(lower)) return '"';
  if (/^[–—‑]$/u.test(lower)) return "-";
  return lower.normalize("NFD").replace(/\p{Mark}/gu, "");
}
