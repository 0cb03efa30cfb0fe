import type { Find, ProjectArticle, ProjectMention } from "#core/project";
import { describeEdtf } from "#core/words";
import type { Reviewer } from "./acts.ts";
import { explainOrigin } from "./explain-origin.ts";

interface WhyPanelProps {
  readonly mentions: readonly ProjectMention[];
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly reviewer: Reviewer;
}

/** How each mention's date was found: in a sentence, with the day it was counted from, and as TIMEX3 for experts. */
export function WhyPanel({ mentions, articles, reviewer }: WhyPanelProps) {
  const { words } = reviewer;
  return (
    <section className="why-panel" aria-label={words.why.label}>
      {mentions.map((mention) => (
        <Why
          key={mention.id}
          mention={mention}
          article={mention.article === undefined ? undefined : articles.get(mention.article)}
          reviewer={reviewer}
        />
      ))}
    </section>
  );
}

/** Whether the day of writing had a part in it: where nothing else is named to count from. */
function countsFromWriting(steps: Find["steps"]): boolean {
  const anchors = steps.filter((step) => step.kind === "anchor");
  if (anchors.length > 0) return anchors.some(({ to }) => to === "written");
  return (
    steps.some(({ kind }) => COUNTING.has(kind)) && steps.every(({ kind }) => kind !== "event")
  );
}

const COUNTING: ReadonlySet<Find["steps"][number]["kind"]> = new Set([
  "shift",
  "weekday",
  "fill",
  "vague",
  "undated",
]);

interface WhyProps {
  readonly mention: ProjectMention;
  readonly article: ProjectArticle | undefined;
  readonly reviewer: Reviewer;
}

export function Why({ mention, article, reviewer }: WhyProps) {
  const { words, locale } = reviewer;
  const { find } = mention;
  const written = article?.written ?? article?.published;
  const isCounted = find !== undefined && countsFromWriting(find.steps);
  return (
    <div className="why">
      {explainOrigin(mention, article, reviewer).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isCounted && article !== undefined ? (
        <p className="why-timex">
          {written === undefined
            ? words.why.noWritten
            : words.why.written(describeEdtf(written, locale, { weekday: true }))}
        </p>
      ) : undefined}
      {find === undefined ? undefined : (
        <p className="why-timex">
          {words.why.experts} <code>{find.type}</code> <code>{find.value}</code>
          {find.mod === undefined ? undefined : (
            <>
              {" "}
              <code>{find.mod}</code>
            </>
          )}
          {mention.date === undefined ? undefined : (
            <>
              {" · EDTF "}
              <code>{mention.date}</code>
            </>
          )}
        </p>
      )}
    </div>
  );
}
