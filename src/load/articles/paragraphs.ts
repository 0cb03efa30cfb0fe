/** Gathers text into paragraphs, with white space as a browser shows it. */
export interface Paragraphs {
  /** Runs of white space become one space; no-break spaces stay. */
  addText(text: string): void;
  /** As it stands, as in `pre`. */
  addVerbatim(text: string): void;
  /** A line end inside a paragraph; two of them end it. */
  breakLine(): void;
  end(): void;
  /** How many there are so far. */
  count(): number;
  /** Makes the paragraphs from this one on into one. */
  join(from: number, separator: string): void;
  /** All of it: a blank line between paragraphs. */
  print(): string;
}

const WHITE_SPACE = /[ \t\n\f\r]+/g;

export function createParagraphs(): Paragraphs {
  const done: string[] = [];
  let current = "";
  return {
    addText(text) {
      const collapsed = text.replace(WHITE_SPACE, " ");
      const isAfterSpace = current === "" || /[ \n]$/.test(current);
      current += isAfterSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    },
    addVerbatim(text) {
      current += text;
    },
    breakLine() {
      if (current.endsWith("\n")) end();
      else if (current !== "") current = `${trimEnd(current)}\n`;
    },
    end,
    count: () => done.length,
    join(from, separator) {
      const joined = done.splice(from);
      if (joined.length > 0) done.push(joined.join(separator));
    },
    print: () => {
      end();
      return done.join("\n\n");
    },
  };

  function end(): void {
    const text = trimEnd(current).replace(/^\n+/, "");
    if (/\S/.test(text)) done.push(text);
    current = "";
  }
}

/** Without a pattern: one that looks for white space at an end looks at every run of it. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}
