import { type Expression, extractExpressions, type Language, proposeEvents } from "#core/extract";
import { chooseLanguage, type LanguageChoice } from "./choose-language.ts";
import { type ExtractOptions, printExtractHelp, readExtractOptions } from "./extract-options.ts";
import { describeMixture, findMixture } from "./find-mixture.ts";
import { printText } from "./print-text.ts";
import {
  findFrontText,
  findFrontWritten,
  readDocument,
  type TextDocument,
} from "./read-document.ts";
import { readInput } from "./read-input.ts";
import { runTimex } from "./run-timex.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** The command `extract`: returns its exit code. */
export async function runExtract(
  terminal: Terminal,
  languages: readonly Language[],
): Promise<number> {
  const codes = languages.map(({ code }) => code);
  const options = readExtractOptions(terminal.args, languages);
  if (!options.ok) return refuse(terminal, options.error);
  const { format, file, wantsHelp, isUnnamed } = options.value;
  if (wantsHelp) {
    await terminal.print(printExtractHelp(codes));
    return EXIT.right;
  }
  if (isUnnamed && terminal.isInteractive) return refuse(terminal, "FILE is missing");
  if (format === "timex") return runTimex(terminal, file, languages, options.value);
  return extractText(terminal, languages, options.value);
}

function refuse(terminal: Terminal, words: string): number {
  terminal.tell(`extract: ${words}`);
  terminal.tell("See npm run --silent extract -- --help");
  return EXIT.usage;
}

async function extractText(
  terminal: Terminal,
  languages: readonly Language[],
  options: ExtractOptions,
): Promise<number> {
  const content = await readInput(terminal, options.file);
  if (!content.ok) {
    terminal.tell(`extract: ${content.error}`);
    return EXIT.wrong;
  }
  const document = readDocument(options.file, content.value);
  if (document.note !== undefined) terminal.tell(document.note);
  const { text } = document;
  const choice = pickLanguage(document, languages, options.language);
  if (choice.isGuess) {
    const names = languages.map(({ code }) => code).join(", ");
    terminal.tell(
      `extract: the language is not one of ${names}, as far as the words tell; read as ${choice.language.code}`,
    );
  }
  const mixture = choice.isGuess ? undefined : findMixture(text, choice.language, languages);
  if (mixture !== undefined) {
    terminal.tell(`extract: ${describeMixture(mixture, choice.language)}`);
  }
  const written = options.written ?? findFrontWritten(document);
  const expressions = extractExpressions(text, { language: choice.language, written });
  const { screen } = terminal;
  await terminal.print(
    options.format === "json"
      ? printJson(document, choice.language, written, expressions)
      : printText(
          { heading: head(choice, written, expressions), text, expressions, written },
          screen,
        ),
  );
  return EXIT.right;
}

/** The person's word, the front matter's, the text's own. */
function pickLanguage(
  document: TextDocument,
  languages: readonly Language[],
  named: string | undefined,
): LanguageChoice {
  const inFront = findFrontText(document, "language");
  const choice =
    chooseLanguage(document.text, languages, named ?? inFront) ??
    chooseLanguage(document.text, languages, undefined);
  if (choice === undefined) throw new Error("there is no language to read a text in");
  return choice;
}

function head(
  { language }: LanguageChoice,
  written: string | undefined,
  expressions: readonly Expression[],
): string {
  const when =
    written === undefined ? "day of writing not known (--written DATE)" : `written ${written}`;
  return `${language.code} · ${when} · ${expressions.length} found`;
}

function printJson(
  { text, textStart }: TextDocument,
  language: Language,
  written: string | undefined,
  expressions: readonly Expression[],
): string {
  const candidates = proposeEvents(text, expressions, { language, categories: [] });
  const document = { language: language.code, written, textStart, expressions, candidates };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
