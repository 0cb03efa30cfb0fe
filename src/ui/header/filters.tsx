import { useMemo } from "react";
import { localText, nameSource } from "#core/words";
import { countForFilters } from "../find/count-choices.ts";
import { countFilters } from "../find/filter.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Choice, Choices, toggle } from "../parts/choice.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { AGREEMENTS } from "../state/address.ts";

/** The filter's choices, each with the number of events it would show. */
export function Filters() {
  const { session } = useSurroundings();
  const timeline = useTimelineData();
  const words = useWords();
  const { locale, address, found } = useSessionState((state) => state);
  const counts = useMemo(() => countForFilters(timeline), [timeline]);
  return (
    <div className="filters">
      <p className="filter-count">
        {words.count.eventsOf(found.events.length, timeline.events.length)}
        <button
          type="button"
          className="button-quiet"
          disabled={countFilters(address) === 0}
          onClick={() => session.clearFilters()}
        >
          {words.filter.clear}
        </button>
      </p>
      <Choices title={words.filter.category}>
        {timeline.categories.map(({ id, label }) => (
          <Choice
            key={id}
            count={counts.categories.get(id) ?? 0}
            isSet={address.categories.includes(id)}
            onChange={() => session.setFilter({ categories: toggle(address.categories, id) })}
          >
            <span className={categoryClass(timeline.categories, id)}>
              <CategoryDot />
            </span>
            {localText(label, locale)}
          </Choice>
        ))}
      </Choices>
      <Choices title={words.filter.source}>
        {timeline.articles.map((article) => (
          <Choice
            key={article.id}
            count={counts.sources.get(article.id) ?? 0}
            isSet={address.sources.includes(article.id)}
            onChange={() => session.setFilter({ sources: toggle(address.sources, article.id) })}
          >
            {nameSource(article, locale)}
          </Choice>
        ))}
      </Choices>
      <Choices title={words.filter.agreement}>
        {AGREEMENTS.map((agreement) => (
          <Choice
            key={agreement}
            count={counts.agreements.get(agreement) ?? 0}
            isSet={address.agreements.includes(agreement)}
            onChange={() =>
              session.setFilter({ agreements: toggle(address.agreements, agreement) })
            }
          >
            {words.agreement[agreement]}
          </Choice>
        ))}
      </Choices>
      {counts.external === 0 ? undefined : (
        <Choice
          count={counts.external}
          isSet={address.external}
          onChange={() => session.setFilter({ external: !address.external })}
        >
          {words.filter.external}
        </Choice>
      )}
    </div>
  );
}
