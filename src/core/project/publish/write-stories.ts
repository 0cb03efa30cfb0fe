import type {
  AuthoredGlossaryEntry,
  AuthoredPassage,
  AuthoredStory,
  Excerpt,
  GlossaryEntry,
  Passage,
  Story,
} from "#core/model";

/** An article's id and what is known of its text. */
interface KnownText {
  readonly article: { readonly id: string };
  readonly excerpts: readonly Excerpt[];
}

/** A published story as a person would write it. */
export function writeStory(story: Story, texts: readonly KnownText[]): AuthoredStory {
  return {
    ...story,
    steps: story.steps.map(({ passages, ...step }) => ({
      ...step,
      ...(passages && { passages: passages.map((passage) => writePassage(passage, texts)) }),
    })),
  };
}

/** A published glossary as a person would write it; undefined when there is none. */
export function writeGlossary(
  glossary: readonly GlossaryEntry[] | undefined,
  texts: readonly KnownText[],
): readonly AuthoredGlossaryEntry[] | undefined {
  if (glossary === undefined || glossary.length === 0) return undefined;
  return glossary.map((entry) => {
    const { source } = entry;
    return { ...entry, source: "reference" in source ? source : writePassage(source, texts) };
  });
}

/** The context only as far as the text is known: what lies in a gap could not be found again. */
function writePassage(
  { article, exact, prefix, suffix, start, end }: Passage,
  texts: readonly KnownText[],
): AuthoredPassage {
  const excerpt = texts
    .find((text) => text.article.id === article)
    ?.excerpts.find((one) => one.start <= start && end <= one.end);
  const before = excerpt === undefined ? prefix.length : start - excerpt.start;
  const after = excerpt === undefined ? suffix.length : excerpt.end - end;
  const left = before < prefix.length ? prefix.slice(prefix.length - before) : prefix;
  const right = suffix.slice(0, after);
  return {
    article,
    exact,
    ...(left === "" ? {} : { prefix: left }),
    ...(right === "" ? {} : { suffix: right }),
  };
}
