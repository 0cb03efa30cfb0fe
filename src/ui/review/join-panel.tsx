import type { JoinSuggestion } from "#core/extract";
import { useStore } from "../state/use-store.ts";
import { joinInto, type Reviewer, separate } from "./acts.ts";
import { keyOf } from "./commands.ts";
import { explainJoin, nameEvent, nameWhen } from "./describe.ts";
import { MentionQuote } from "./mention-quote.tsx";
import { readEvent } from "./rows.ts";

interface JoinPanelProps {
  readonly pair: JoinSuggestion;
  /** The one of the two whose row this is. */
  readonly event: string;
  readonly reviewer: Reviewer;
  readonly askForFocus: () => void;
}

/** Another event that may be the same: both quotations side by side, why, and the two answers. */
export function JoinPanel({ pair, event, reviewer, askForFocus }: JoinPanelProps) {
  const { desk, words, locale } = reviewer;
  const project = useStore(desk.workbench.store, (state) => state.project);
  const other = project.events.get(pair.a === event ? pair.b : pair.a);
  if (other === undefined) return undefined;
  const sides = [
    { id: event, label: words.join.here },
    { id: other.id, label: words.join.there },
  ];
  return (
    <section className="join-panel" aria-label={words.join.heading}>
      <h3>
        {words.join.heading}:{" "}
        <button
          type="button"
          className="review-link"
          title={words.join.goThere(nameEvent(other, locale, words))}
          onClick={() => {
            askForFocus();
            desk.workbench.select({ event: other.id });
          }}
        >
          {nameEvent(other, locale, words)}
        </button>
      </h3>
      <p className="review-source">{explainJoin(pair.reasons, locale, words)}</p>
      <div className="join-sides">
        {sides.map(({ id, label }) => {
          const [mention] = desk.found().ofEvent(id);
          const side = project.events.get(id);
          return (
            <div key={id}>
              <p className="join-side">
                {label}
                {side === undefined
                  ? undefined
                  : ` · ${nameWhen(readEvent(side, desk.found().ofEvent(id)), locale, words)}`}
              </p>
              {mention === undefined ? undefined : (
                <MentionQuote mention={mention} articles={project.articles} reviewer={reviewer} />
              )}
            </div>
          );
        })}
      </div>
      <div className="review-buttons">
        <button
          type="button"
          className="button button-main"
          title={words.withKey(words.join.join, keyOf("join"))}
          onClick={() => {
            askForFocus();
            joinInto(reviewer, event, [pair.a, pair.b]);
          }}
        >
          {words.join.join}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            askForFocus();
            separate(reviewer, pair.a, pair.b);
          }}
        >
          {words.join.keepApart}
        </button>
      </div>
    </section>
  );
}
