import { useWords } from "../parts/reader.ts";
import { SearchBox } from "../parts/search-box.tsx";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";

/** By this id the shortcut `/` finds the field. */
export const SEARCH_FIELD_ID = "search";

/** The search field: what is typed counts at once, and becomes an entry of the history by Enter or on leaving. */
export function SearchField() {
  const { session } = useSurroundings();
  const words = useWords();
  const query = useSessionState(({ address }) => address.query);
  const found = useSessionState((state) => state.found);
  return (
    <SearchBox
      id={SEARCH_FIELD_ID}
      label={words.search.label}
      value={query}
      count={found.search === undefined ? undefined : found.events.length}
      onChange={session.setQuery}
      onSubmit={session.commitQuery}
      onLeave={session.commitQuery}
    />
  );
}
