/** A small project to work on: two articles, what an engine would find in them, and short ways to say it. For tests. */
import { assert, assertDefined } from "#core/base";
import type { EventCandidate, Expression } from "#core/extract";
import { addArticle, type NewArticle } from "./acts/add-article.ts";
import { applyChange } from "./apply-change.ts";
import type { Change } from "./change.ts";
import { createProject } from "./create-project.ts";
import type { Findings } from "./find.ts";
import type { Project } from "./records.ts";

export const FIRST_TEXT =
  "The talks began in 2015. They ended on 7 March 2024, a Thursday. Hours later the envoys left.\n\n" +
  "Recently nobody has signed. The talks began again in 2016.";
const SECOND_TEXT = "Samtalene startet i mars 2015. De sluttet torsdag kveld.";

/** An expression at these words of a text, the `nth` time they stand there. */
export function found(
  text: string,
  words: string,
  rest: Partial<Expression> & { readonly edtf?: string } = {},
): Expression {
  const start = text.indexOf(words);
  assert(start >= 0, "words of the fixture", words);
  const { edtf, ...others } = rest;
  return {
    start,
    end: start + words.length,
    text: words,
    type: "DATE",
    value: edtf ?? "PAST_REF",
    ...(edtf === undefined ? {} : { date: { edtf } }),
    basis: "explicit",
    confidence: 0.9,
    steps: [{ kind: "stated", value: edtf ?? "PAST_REF" }],
    recogniser: "fixture",
    ...others,
  };
}

/** A candidate that quotes these words. */
export function candidate(
  text: string,
  expression: number,
  words: string,
  rest: Partial<EventCandidate> = {},
): EventCandidate {
  const start = text.indexOf(words);
  assert(start >= 0, "words of the fixture", words);
  return {
    expression,
    also: [],
    start,
    end: start + words.length,
    title: words,
    importance: 3,
    confidence: 0.8,
    ...rest,
  };
}

export const FIRST: NewArticle = {
  id: "first",
  title: "The talks",
  text: FIRST_TEXT,
  publisher: "The Daily",
  language: "en",
  published: "2024-03-08",
  url: "https://example.org/talks",
};

export const FIRST_FINDINGS: Findings = {
  language: "en",
  expressions: [
    found(FIRST_TEXT, "in 2015", { edtf: "2015" }),
    found(FIRST_TEXT, "7 March 2024", { edtf: "2024-03-07" }),
    found(FIRST_TEXT, "Thursday", { edtf: "2024-03-07", basis: "relative" }),
    found(FIRST_TEXT, "Hours later", { edtf: "2024-03-07", basis: "relative" }),
    found(FIRST_TEXT, "Recently"),
    found(FIRST_TEXT, "in 2016", { edtf: "2016" }),
  ],
  candidates: [
    candidate(FIRST_TEXT, 0, "The talks began in 2015", {
      speaker: { name: "Dolnik", confidence: 0.7 },
      place: { name: "Vienna", confidence: 0.6 },
      category: { id: "politics", confidence: 0.5 },
    }),
    candidate(FIRST_TEXT, 1, "They ended on 7 March 2024, a Thursday", { also: [2] }),
    candidate(FIRST_TEXT, 5, "The talks began again in 2016", { title: "The talks began in 2015" }),
  ],
};

const SECOND: NewArticle = {
  id: "second",
  title: "Samtalene",
  text: SECOND_TEXT,
  language: "nb",
  published: "2024-03-09",
  publish: "full",
};

const SECOND_FINDINGS: Findings = {
  language: "nb",
  expressions: [
    found(SECOND_TEXT, "i mars 2015", { edtf: "2015-03" }),
    found(SECOND_TEXT, "torsdag kveld", {
      edtf: "2024-03-07",
      value: "2024-03-07TEV",
      type: "TIME",
      basis: "relative",
    }),
  ],
  candidates: [
    candidate(SECOND_TEXT, 0, "Samtalene startet i mars 2015"),
    candidate(SECOND_TEXT, 1, "De sluttet torsdag kveld"),
  ],
};

/** Both articles, as they come in, in a collection whose own texts are all there. */
export function createExample(): Project {
  const empty = createProject({ id: "p1", languages: ["en", "nb"], collection: "talks" });
  const project: Project = {
    ...empty,
    settings: {
      ...empty.settings,
      title: { en: "The talks", nb: "Samtalene" },
      categories: [
        { id: "politics", label: { en: "Politics", nb: "Politikk" } },
        { id: "other", label: { en: "Other", nb: "Annet" } },
      ],
    },
  };
  const one = apply(project, addArticle(project, FIRST, FIRST_FINDINGS));
  return apply(one, addArticle(one, SECOND, SECOND_FINDINGS));
}

/** The project after a change that must fit. */
export function apply(project: Project, change: Change): Project {
  const applied = applyChange(project, change);
  assert(applied.ok, "change that fits", change.name);
  return applied.value;
}

/** The id of the mention whose expression, or whose passage, is these words. */
export function mentionAt(project: Project, words: string): string {
  const mention = [...project.mentions.values()].find((one) => {
    const { start = 0, exact = "", expressionStart, expressionEnd } = one;
    if (expressionStart === undefined || expressionEnd === undefined) return exact === words;
    return exact.slice(expressionStart - start, expressionEnd - start) === words;
  });
  return assertDefined(mention, words).id;
}
