import { Document, isCollection, isPair, isScalar, isSeq, Scalar, visit, YAMLSeq } from "yaml";

/** How the hand-written files of a collection look, where YAML leaves a choice. */
export interface YamlStyle {
  /** Keys whose lists and maps stand on one line: `{ en: …, nb: … }`. */
  readonly flow: readonly string[];
  /** Texts longer than this are folded over lines; undefined: every text is one line, however long. */
  readonly foldAt?: number;
}

/** Other YAML readers take these for times or numbers, so they stand in quotation marks. */
const DATES = ["date", "published", "written", "view"];
const FOLDED_LINE = 120;

/** White space that a block of lines would hide, or that the empty line below it would add to. */
const HARD_TO_SEE = /^\s|[ \t]\n|\n\s+$/;

/** A value as YAML 1.2, ending in a line feed. `parse` gives the same value again; undefined members are left out. */
export function printYaml(value: unknown, { flow, foldAt }: YamlStyle): string {
  const document = new Document(value, {
    version: "1.2",
    schema: "core",
    // Quotes what an older reader would take for something else than text ("no", "12:30", "2024-03-07").
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Pair(_, { key, value: held }) {
      const name = isScalar(key) ? String(key.value) : "";
      if (isCollection(held) && flow.includes(name)) held.flow = true;
      if (isSeq(held) && held.flow === true) closeBrackets(held);
      if (isScalar(held) && DATES.includes(name)) held.type = Scalar.QUOTE_DOUBLE;
    },
    Scalar(place, scalar, path) {
      const { value: text } = scalar;
      if (typeof text !== "string") return;
      if (text.includes("\n") && HARD_TO_SEE.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
      const isInFlow = path.some((node) => isCollection(node) && node.flow === true);
      if (foldAt === undefined || isInFlow || place !== "value" || !isPair(path.at(-1))) return;
      if (text.length > foldAt && isFoldable(text)) scalar.type = Scalar.BLOCK_FOLDED;
    },
  });
  return document.toString({
    lineWidth: foldAt === undefined ? 0 : FOLDED_LINE,
    // The library loses line ends when it breaks a quoted text that has some.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** `[a, b]` beside `{ en: … }`: the library has one setting for both. */
function closeBrackets(list: YAMLSeq): void {
  list.toString = (context, ...rest) =>
    YAMLSeq.prototype.toString.call(
      list,
      context && { ...context, flowCollectionPadding: "" },
      ...rest,
    );
}

/** Folding turns single spaces between words into line ends and back: nothing else may be in the text. */
function isFoldable(text: string): boolean {
  return /^[^\s\p{C}]+( [^\s\p{C}]+)*$/u.test(text);
}
