import { glossaryWordsFor, groupGlossary, localText } from "#core/words";
import { TermSource } from "./term-source.tsx";
import { useGlossary } from "./use-glossary.ts";

/** Every entry of the glossary as a list to read; nothing where there is none. */
export function GlossaryList() {
  const glossary = useGlossary();
  const { entries: all, locale } = glossary;
  const words = glossaryWordsFor(locale);
  if (all.length === 0) return undefined;
  return (
    <section className="glossary" id="glossary">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {groupGlossary(all, locale).map(({ kind, entries }) => (
        <section key={kind} aria-labelledby={`glossary-${kind}`}>
          <h3 id={`glossary-${kind}`}>{words.groups[kind]}</h3>
          <dl>
            {entries.map(({ name, entry }) => (
              <div key={entry.id} id={`g-${entry.id}`}>
                <dt>{name}</dt>
                <dd>
                  <p>{localText(entry.text, locale)}</p>
                  <p className="glossary-source">
                    {words.source} <TermSource source={entry.source} glossary={glossary} />
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
