import { type MouseEvent, memo } from "react";
import type { JoinSuggestion } from "#core/extract";
import { agreementOf, type Category } from "#core/model";
import type { ProjectArticle, ProjectEvent, ProjectMention } from "#core/project";
import { localText } from "#core/words";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { decide, pick, type Reviewer } from "./acts.ts";
import { nameEvent, nameIn, nameSureness, nameWhen, surenessOfEvent } from "./describe.ts";
import type { EditorPart } from "./desk.ts";
import { Editor } from "./editor.tsx";
import { JoinPanel } from "./join-panel.tsx";
import { MentionQuote } from "./mention-quote.tsx";
import { CheckIcon, CrossIcon } from "./review-icons.tsx";
import { RowActions } from "./row-actions.tsx";
import { listReadable, readEvent } from "./rows.ts";
import { SplitPanel } from "./split-panel.tsx";
import { WhyPanel } from "./why-panel.tsx";

export interface ReviewRowProps {
  readonly event: ProjectEvent;
  readonly mentions: readonly ProjectMention[];
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly categories: readonly Category[];
  readonly pairs: readonly JoinSuggestion[];
  readonly isSelected: boolean;
  /** Tab comes to this row. */
  readonly isEntrance: boolean;
  readonly isPicked: boolean;
  readonly editing: EditorPart | undefined;
  readonly isExplained: boolean;
  readonly reviewer: Reviewer;
  readonly askForFocus: () => void;
  readonly endEditing: () => void;
}

/** The likeliest twins of an event; more would hide the event itself. */
const MOST_PAIRS = 3;

/** One event of the list: what it is, when, and the words that say so. */
export const ReviewRow = memo(function ReviewRow(props: ReviewRowProps) {
  const { event, mentions, isSelected, isEntrance, isPicked, editing, reviewer } = props;
  const { desk, words, locale } = reviewer;
  const { workbench } = desk;
  const tabIndex = isEntrance ? 0 : -1;
  const title = nameEvent(event, locale, words);
  const select = (click: MouseEvent) => {
    const isOnControl =
      click.target instanceof Element &&
      click.target.closest("input, button, a, label, form") !== null;
    if (!isOnControl) workbench.select({ event: event.id });
  };
  const className = [
    "review-row",
    `review-row-${event.status}`,
    categoryClass(props.categories, event.category),
    isSelected ? "review-row-selected" : "",
  ].join(" ");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the pointer; the title does the same by keyboard.
    <li id={`review-${event.id}`} className={className} onClick={select}>
      <label className="review-pick">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isPicked}
          aria-label={words.list.pick(title)}
          onChange={() => pick(reviewer, event.id)}
        />
      </label>
      <div className="review-what">
        <RowMeta {...props} />
        <h2 className="review-title">
          <button
            type="button"
            data-focus=""
            tabIndex={tabIndex}
            aria-current={isSelected ? "true" : undefined}
            aria-describedby={`review-about-${event.id}`}
            onClick={() => workbench.select({ event: event.id })}
            onFocus={() => {
              if (!isSelected) workbench.select({ event: event.id });
            }}
          >
            {title}
          </button>
        </h2>
        {editing === undefined ? <RowQuote {...props} /> : undefined}
      </div>
      {isSelected ? undefined : (
        <div className="review-decide">
          {event.status === "accepted" ? undefined : (
            <Decision {...props} status="accepted" title={title} />
          )}
          {event.status === "rejected" ? undefined : (
            <Decision {...props} status="rejected" title={title} />
          )}
        </div>
      )}
      {isSelected && editing === undefined ? (
        <div className="review-below">
          <RowActions {...props} />
          {props.isExplained ? <WhyPanel {...props} /> : undefined}
          {props.pairs.slice(0, MOST_PAIRS).map((pair) => (
            <JoinPanel
              key={`${pair.a} ${pair.b}`}
              pair={pair}
              event={event.id}
              {...{ reviewer }}
              askForFocus={props.askForFocus}
            />
          ))}
        </div>
      ) : undefined}
      {editing === undefined ? undefined : (
        <div className="review-below review-below-wide">
          {editing === "split" ? (
            <SplitPanel
              event={event.id}
              mentions={mentions}
              articles={props.articles}
              reviewer={reviewer}
              onLeave={props.endEditing}
            />
          ) : (
            <Editor
              event={event}
              mentions={mentions}
              articles={props.articles}
              part={editing}
              reviewer={reviewer}
              onLeave={props.endEditing}
            />
          )}
        </div>
      )}
    </li>
  );
});

/** Date, category and place, with a word on what is only guessed. */
function RowMeta({ event, mentions, categories, pairs, isSelected, reviewer }: ReviewRowProps) {
  const { words, locale } = reviewer;
  const readable = listReadable(mentions);
  const sureness = surenessOfEvent(event, mentions);
  const category = categories.find(({ id }) => id === event.category);
  const guessed = (name: string, confidence: number | undefined) => {
    const word = isSelected && event.status === "proposed" ? nameSureness(confidence) : undefined;
    return word === undefined || word === "sure" ? name : `${name} (${words.sureness[word]})`;
  };
  const place = nameIn(event.place, locale);
  const parts = [
    guessed(localText(category?.label, locale) || event.category, event.confidence?.category),
    ...(place === "" ? [] : [guessed(place, event.confidence?.place)]),
  ];
  return (
    <p className="review-meta" id={`review-about-${event.id}`}>
      <span className="review-when">
        <CategoryDot />
        {capitalise(nameWhen(readEvent(event, mentions), locale, words), locale)}
      </span>
      <span>{parts.join(" · ")}</span>
      {sureness === undefined ? undefined : (
        <span
          className={`review-sureness review-sureness-${sureness}`}
          title={words.surenessOf(words.sureness[sureness])}
        >
          {words.sureness[sureness]}
        </span>
      )}
      {event.status === "proposed" ? undefined : (
        <span className={`review-status review-status-${event.status}`}>
          {event.status === "accepted" ? <CheckIcon /> : <CrossIcon />}
          {words.status[event.status]}
        </span>
      )}
      {readable.length > 1 && agreementOf(readable) === "conflict" ? (
        <span className="review-flag">
          <span aria-hidden="true">≠ </span>
          {words.list.disagrees}
        </span>
      ) : undefined}
      {pairs.length === 0 || isSelected ? undefined : (
        <span className="review-flag">
          <span aria-hidden="true">≈ </span>
          {words.list.twin}
        </span>
      )}
    </p>
  );
}

function capitalise(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** The words that the event was read from; all of its quotations when it is selected. */
function RowQuote({ mentions, articles, isSelected, reviewer }: ReviewRowProps) {
  const { words } = reviewer;
  const [first] = mentions;
  if (first === undefined) return <p className="note">{words.list.noQuotation}</p>;
  if (isSelected && mentions.length > 1) {
    return (
      <ul className="review-quotes">
        {mentions.map((mention) => (
          <li key={mention.id}>
            <MentionQuote mention={mention} articles={articles} reviewer={reviewer} isLink />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <MentionQuote mention={first} articles={articles} reviewer={reviewer} isShort={!isSelected} />
      {mentions.length > 1 ? (
        <p className="review-source">{words.list.moreQuotations(mentions.length - 1)}</p>
      ) : undefined}
    </>
  );
}

function Decision({
  event,
  status,
  title,
  reviewer,
  askForFocus,
}: ReviewRowProps & { readonly status: "accepted" | "rejected"; readonly title: string }) {
  const { words, desk } = reviewer;
  const name = words.commands[status === "accepted" ? "accept" : "reject"];
  return (
    <button
      type="button"
      className="review-decision"
      tabIndex={-1}
      title={name}
      aria-label={`${name}: ${title}`}
      onClick={() => {
        askForFocus();
        desk.workbench.select({ event: event.id });
        decide(reviewer, status, [event.id]);
      }}
    >
      {status === "accepted" ? <CheckIcon /> : <CrossIcon />}
    </button>
  );
}
