import { useId } from "react";
import { Icon } from "../parts/icon.tsx";
import { useSessionState, useSurroundings, useWords } from "../parts/surroundings.ts";

/** By this id the shortcut `/` finds the field. */
export const SEARCH_FIELD_ID = "search";

/** The search field: what is typed counts at once, and becomes an entry of the history by Enter or on leaving. */
export function SearchField() {
  const { session } = useSurroundings();
  const words = useWords();
  const query = useSessionState(({ address }) => address.query);
  const hint = useId();
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          session.commitQuery();
        }}
      >
        <Icon name="search" />
        <input
          id={SEARCH_FIELD_ID}
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
          aria-describedby={hint}
          value={query}
          onChange={(event) => session.setQuery(event.target.value)}
          onBlur={() => session.commitQuery()}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || query === "") return;
            event.stopPropagation();
            event.preventDefault();
            session.setQuery("");
          }}
        />
        <HitCount id={hint} />
      </form>
    </search>
  );
}

function HitCount({ id }: { readonly id: string }) {
  const words = useWords();
  const found = useSessionState((state) => state.found);
  const { search } = found;
  return (
    <span id={id} className="search-count">
      {search === undefined ? undefined : words.number(found.events.length)}
    </span>
  );
}
