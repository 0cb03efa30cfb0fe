/**
 * Characters that nobody sees and that reorder, join or hide what stands around them: bidirectional embeddings,
 * overrides, isolates and marks (UAX #9), zero-width and other default-ignorable characters (UAX #44), controls. Line
 * breaks, tabs, soft hyphens and variation selectors are text.
 */
const HIDDEN =
  /(?![\t\n\r\u00AD]|\u034F|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;

const JOINER = /^[\u200C\u200D]$/u;
/** Whatever a joiner may follow: a letter or mark of a script that joins, or a pictograph with its modifiers. */
const JOINS_AFTER =
  /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]|\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)$/u;
/** The tags of a flag such as Scotland's, up to the one that ends it (UTS #51). */
const FLAG_TAGS = /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}\u{E007F}]$/u;
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{0,6}$/u;

/** More than any character with its modifiers, and than the tags of any flag, in UTF-16 units. */
const LOOK_BACK = 16;

/** A text as it can be shown, and how many characters were left out of it. */
export interface PlainText {
  readonly text: string;
  readonly hidden: number;
}

/** Leaves out what nobody sees; joiners stay where a script or an emoji needs them, tags where they make a flag. */
export function plainText(given: string): PlainText {
  let hidden = 0;
  const text = given.replace(HIDDEN, (character: string, at: number) => {
    const before = given.slice(Math.max(0, at - LOOK_BACK), at);
    if (JOINER.test(character) && JOINS_AFTER.test(before)) return character;
    if (FLAG_TAGS.test(character) && FLAG.test(before)) return character;
    hidden += 1;
    return "";
  });
  return { text, hidden };
}
