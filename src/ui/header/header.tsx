import { localText, type Mode, summariseTimeline } from "#core/words";
import { countFilters } from "../find/filter.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { ModeLink } from "../parts/links.tsx";
import { NotFetched } from "../parts/not-fetched.tsx";
import { useWords } from "../parts/reader.ts";
import { ShareButton } from "../parts/share-button.tsx";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { useLater } from "../parts/use-later.ts";
import { MODES } from "../state/address.ts";
import { SearchField } from "./search-field.tsx";
import { HelpButton, LanguageSwitch, ThemeChoice } from "./settings.tsx";

const loadFilters = async () => (await import("./filters.tsx")).Filters;

/** The top of the page: what the collection is, the ways of looking at it, search, filter and settings. */
export function Header({ isNarrow }: { readonly isNarrow: boolean }) {
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const found = useSessionState((state) => state.found.events);
  const { hrefOfPage, hrefOfClassroom } = useSurroundings();
  return (
    <header className="app-header">
      <div className="site-heading">
        <h1 className="site-title">{localText(timeline.title, locale)}</h1>
        <p className="site-summary">{summariseTimeline(timeline, locale)}</p>
      </div>
      <nav className="tabs" aria-label={words.modesLabel}>
        {MODES.map((mode: Mode) => (
          <ModeLink key={mode} mode={mode}>
            {words.modes[mode]}
          </ModeLink>
        ))}
      </nav>
      <div className="app-tools">
        <SearchField />
        <FilterButton />
        <ShareButton />
        {isNarrow ? undefined : <LanguageSwitch />}
        <Disclosure icon="menu" label={words.settings.label} isIconOnly className="settings">
          {isNarrow ? <LanguageSwitch /> : undefined}
          <ThemeChoice />
          {isNarrow ? <HelpButton /> : undefined}
          {hrefOfClassroom === undefined ? undefined : (
            <a className="button" href={hrefOfClassroom(found)}>
              {words.site.classroom}
            </a>
          )}
          <a className="button" href={hrefOfPage("open")}>
            {words.site.openData}
          </a>
          <a className="button" href={hrefOfPage("workbench")}>
            {words.site.openArticles}
          </a>
        </Disclosure>
        {isNarrow ? undefined : <HelpButton />}
      </div>
    </header>
  );
}

function FilterButton() {
  const words = useWords();
  const count = useSessionState(({ address }) => countFilters(address));
  const filters = useLater(loadFilters);
  return (
    <Disclosure
      icon="filter"
      label={words.filter.label}
      badge={count === 0 ? undefined : words.number(count)}
      className="filter"
    >
      {filters.kind === "ready" ? <filters.Part /> : undefined}
      {filters.kind === "failed" ? <NotFetched onRetry={filters.retry} /> : undefined}
    </Disclosure>
  );
}
