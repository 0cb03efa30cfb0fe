import { parseEdtf } from "#core/time";
import { parseYamlFile, splitArticleFile } from "#exchange";

/** A text as it is read: an article's file in its two parts, or a text alone. */
export interface TextDocument {
  readonly text: string;
  /** Where the text begins in the file, in UTF-16 units: past the front matter. */
  readonly textStart: number;
  /** What the front matter says; empty when there is none. */
  readonly front: ReadonlyMap<string, unknown>;
  /** Something that the person should know of, in words. */
  readonly note: string | undefined;
}

/** Splits front matter from a text. What looks like it but is no YAML with keys and values stays part of the text. */
export function readDocument(file: string, content: string): TextDocument {
  const whole = { text: content, textStart: 0, front: new Map() };
  const parts = splitArticleFile(content);
  if (parts === undefined) return { ...whole, note: undefined };
  const { value, problems } = parseYamlFile(file, parts.front, parts.frontLine);
  const [problem] = problems;
  if (problem !== undefined) {
    const note = `${file}:${problem.line}: ${problem.message}; read as part of the text`;
    return { ...whole, note };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ...whole, note: undefined };
  }
  const front = new Map(Object.entries(value));
  return { text: parts.body, textStart: parts.bodyStart, front, note: undefined };
}

/** A text of the front matter; undefined when it is not there, or not a text. */
export function findFrontText({ front }: TextDocument, key: string): string | undefined {
  const value = front.get(key);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** When the words were written, as far as the front matter says: EDTF. */
export function findFrontWritten(document: TextDocument): string | undefined {
  return ["written", "published"]
    .map((key) => findFrontText(document, key))
    .find((date) => date !== undefined && parseEdtf(date).ok);
}
