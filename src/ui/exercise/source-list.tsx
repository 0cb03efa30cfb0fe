import { nameLanguage, namePublisher } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useExerciseWords } from "./use-exercise-words.ts";

/** The articles, to look in: nobody can know by heart who says what. */
export function SourceList() {
  const { timeline, locale, hrefs } = useClassroom();
  const { who } = useExerciseWords();
  return (
    <div className="exercise-sources">
      <h3>{who.sources}</h3>
      <ul>
        {timeline.articles.map((article) => (
          <li key={article.id}>
            <a
              href={hrefs.article(article.id)}
              lang={article.language}
              target="_blank"
              rel="noopener"
            >
              {article.title}
            </a>{" "}
            ({namePublisher(article, locale)}, {nameLanguage(article.language, locale)})
          </li>
        ))}
      </ul>
    </div>
  );
}
