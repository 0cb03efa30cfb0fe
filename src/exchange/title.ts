/** The longest title, in UTF-16 units: a label shows less, and the row itself is opened from the file. */
export const LONGEST_TITLE = 160;
/** Texts longer than this are not searched for tags to their end. */
const LONGEST_READ = 2000;

const SPACE = 32;
const AMPERSAND = 38;
const LESS_THAN = 60;
const NO_BREAK = 160;

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
};

/** A cell as a title: tags of HTML taken off, white space joined, cut at a word. Plain short cells come back as they are. */
export function makeTitle(cell: string): string {
  if (isPlain(cell)) return cell.length <= LONGEST_TITLE ? cell : cutTitle(cell);
  const head = cell.length > LONGEST_READ ? cell.slice(0, LONGEST_READ) : cell;
  const text = head
    .replace(/<(?:[a-z][a-z\d]*|\/[a-z][a-z\d]*|br\s*\/)(?:\s[^<>]*)?>/gi, " ")
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
  return text.length <= LONGEST_TITLE ? text : cutTitle(text);
}

function cutTitle(text: string): string {
  const cut = text.lastIndexOf(" ", LONGEST_TITLE - 1);
  const end = cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE - 1;
  return `${text.slice(0, isSplitPair(text, end) ? end - 1 : end)}…`;
}

/** True when nothing in what a title shows of the cell is a tag, an entity or white space to mend. */
function isPlain(cell: string): boolean {
  let before = SPACE;
  const length = Math.min(cell.length, LONGEST_TITLE);
  for (let at = 0; at < length; at++) {
    const unit = cell.charCodeAt(at);
    if (unit < SPACE || unit === LESS_THAN || unit === AMPERSAND || unit === NO_BREAK) return false;
    if (unit === SPACE && before === SPACE) return false;
    before = unit;
  }
  return before !== SPACE || cell === "" || cell.length > LONGEST_TITLE;
}

/** Whether a cut at `at` falls between the halves of a surrogate pair. */
function isSplitPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
