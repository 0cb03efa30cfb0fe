import { err, type Result } from "#core/base";
import { parseShape } from "./issues.ts";
import type { Problem } from "./problem.ts";
import { readMember } from "./raw.ts";
import type { Words } from "./words.ts";

type Schema<T> = Parameters<typeof parseShape<T>>[0];
type Path = Problem["path"];

const LOCAL_TEXTS = new Set(["title", "summary", "text", "question", "notes", "term"]);
const SOURCE_KEYS =
  "“article:” and “exact:” below it, or “reference:” with “title:”, “publisher:” and “url:”";

/** Keys that cannot be left out: an empty one is to be filled. */
const NEEDED = new Set(["title", "publisher", "url", "article", "exact"]);

/**
 * `parseShape` for stories and glossaries, which are written by hand: the mends say what belongs in the place, and a text
 * in which nothing can be seen, or with control characters in it, is a problem too.
 */
export function checkShape<T>(
  schema: Schema<T>,
  value: unknown,
  top: "story" | "entry",
  languages: readonly string[],
): Result<T, readonly Problem[]> {
  const shape = parseShape(schema, value, top, languages);
  if (shape.ok) {
    const unseen = findUnseen(value, []);
    return unseen.length === 0 ? shape : err(unseen);
  }
  return err(
    shape.error.map((problem) => ({
      ...problem,
      ...findWords(problem, readAt(value, problem.path), top, languages),
    })),
  );
}

/** Words that fit the place better than those for a rule of shape anywhere; none where those fit. */
function findWords(
  { code, path }: Problem,
  given: unknown,
  top: "story" | "entry",
  languages: readonly string[],
): Partial<Words> {
  const key = path.at(-1);
  switch (code) {
    case "not-map":
      return describeNotMap(path, top, languages);
    case "missing":
      return describeMissing(path, languages);
    case "blank":
    case "not-text":
      return describeNoText(path, given, languages);
    case "not-list":
      return typeof given === "string" && key !== "steps"
        ? { mend: `write it as a list: [${given.trim()}]` }
        : {};
    default:
      return {};
  }
}

function describeNotMap(
  path: Path,
  top: "story" | "entry",
  languages: readonly string[],
): Partial<Words> {
  const key = path.at(-1);
  if (key === undefined) {
    return top === "story"
      ? {
          message: "the file must have a “title” and “steps”",
          mend: `write “title: ${printLocal(languages)}” and “steps:” with the steps below it, or remove the file`,
        }
      : { mend: "write “id:”, “kind:”, “term:”, “text:” and “source:”, or remove its “- ”" };
  }
  if (typeof key === "number") {
    const isStep = path.at(-2) === "steps";
    return {
      message: `${isStep ? "step" : "passage"} ${key + 1} must have keys and values`,
      mend: isStep
        ? "write “title:” and what the step shows or says, or remove its “- ”"
        : "write “article:” and “exact:”, or remove its “- ”",
    };
  }
  if (key === "source") return { mend: `write ${SOURCE_KEYS}` };
  if (key === "reference") return { mend: "write “title:”, “publisher:” and “url:” below it" };
  if (!LOCAL_TEXTS.has(key)) return {};
  return {
    message: `“${key}” must be given in each language of the collection (${languages.join(", ")})`,
    mend: `write it as “${key}: ${printLocal(languages)}”`,
  };
}

function describeMissing(path: Path, languages: readonly string[]): Partial<Words> {
  const key = path.at(-1);
  if (key === "steps") return { mend: "add “steps:” and below it each step: “- title: …”" };
  if (key === "source") return { mend: `add “source:” with ${SOURCE_KEYS}` };
  // Of a reference, a title is one text.
  const isLocal = typeof key === "string" && LOCAL_TEXTS.has(key) && path.at(-2) !== "reference";
  return isLocal ? { mend: `add “${key}: ${printLocal(languages)}”` } : {};
}

function describeNoText(path: Path, given: unknown, languages: readonly string[]): Partial<Words> {
  if (Array.isArray(given)) return { mend: "write the text itself, without “[ ]” or “- ”" };
  if (typeof given !== "string" && given !== null) return {};
  const key = path.at(-1);
  const name = typeof key === "number" ? path.at(-2) : key;
  const message = `“${name}” is empty`;
  if (typeof key === "number") return { message, mend: "write the text, or remove its “- ”" };
  const isNeeded = key !== undefined && (languages.includes(key) || NEEDED.has(key));
  return { message, mend: isNeeded ? "write the text" : "write the text, or remove the key" };
}

function printLocal(languages: readonly string[]): string {
  return `{ ${languages.map((tag) => `${tag}: "…"`).join(", ")} }`;
}

/** What is quoted is the article's, whatever it has in it. */
const QUOTED = new Set(["exact", "prefix", "suffix"]);
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\s]*$/u;
const CONTROL = /(?![\t\n])\p{Cc}/u;

function findUnseen(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === "string") return describeUnseen(value, path);
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => findUnseen(part, [...path, index]));
  }
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    QUOTED.has(key) ? [] : findUnseen(part, [...path, key]),
  );
}

function describeUnseen(text: string, path: Path): readonly Problem[] {
  const key = path.findLast((step) => typeof step === "string");
  if (UNSEEN.test(text)) {
    const message = `“${key}” has only characters that nobody sees`;
    return [{ path, code: "blank", message, text: printPoints(text), mend: "write the text" }];
  }
  const control = CONTROL.exec(text)?.[0];
  if (control === undefined) return [];
  return [
    {
      path,
      code: "not-text",
      message: `“${key}” has a control character in it, ${printPoints(control)}`,
      text: text.replaceAll(control, `[${printPoints(control)}]`),
      mend: "remove the character: write the words beside it again",
    },
  ];
}

function printPoints(text: string): string {
  const point = (character: string) => character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
  return [...text].map((character) => `U+${point(character).padStart(4, "0")}`).join(" ");
}

function readAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof step === "number" && Array.isArray(held) ? held[step] : readMember(held, String(step)),
    value,
  );
}
