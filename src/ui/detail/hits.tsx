import { describeWhen, localText } from "#core/words";
import type { Snippet } from "../find/search.ts";
import { EventLink } from "../parts/links.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState } from "../parts/surroundings.ts";

/** What the search found, with the words around each hit. */
export function Hits() {
  const words = useWords();
  const { found, address, locale } = useSessionState((state) => state);
  const { search, events } = found;
  if (search === undefined) return undefined;
  if (events.length === 0) return <p className="note">{words.search.none(address.query)}</p>;
  return (
    <section className="hits">
      <h2 className="group-heading">{words.count.hits(events.length)}</h2>
      <ol>
        {events.map((event) => {
          const snippet = search.snippets.get(event.id);
          return (
            <li key={event.id}>
              <EventLink id={event.id} className="hit">
                <span className="hit-title">{localText(event.title, locale)}</span>{" "}
                <span className="hit-when">{describeWhen(event, locale, "short")}</span>
                {snippet === undefined ? undefined : <SnippetText snippet={snippet} />}
              </EventLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function SnippetText({ snippet: { text, from, to, language } }: { readonly snippet: Snippet }) {
  return (
    <span className="hit-snippet" lang={language}>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </span>
  );
}
