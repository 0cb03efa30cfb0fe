import { useState } from "react";
import {
  dismissMentions,
  editMention,
  findWords,
  NEW_EVENT,
  type ProjectArticle,
  type ProjectEvent,
  type ProjectMention,
  takeFromTray,
} from "#core/project";
import { localText } from "#core/words";
import type { Reviewer } from "./acts.ts";
import { combineActs } from "./combine.ts";
import { kindOfTray, nameEvent, nameWhen } from "./describe.ts";
import { EventPicker } from "./event-picker.tsx";
import { expressionOf } from "./found.ts";
import { TrayDateForm } from "./tray-date-form.tsx";
import { Why } from "./why-panel.tsx";

interface TrayRowProps {
  readonly mention: ProjectMention;
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  /** The selected event, which the find may be added to. */
  readonly event: ProjectEvent | undefined;
  readonly isSelected: boolean;
  readonly isEntrance: boolean;
  readonly reviewer: Reviewer;
  /** Called before the row goes away; gives the mention to go on with. */
  readonly onGone: () => string | undefined;
}

/** A find of the tray with what can become of it. */
export function TrayRow(props: TrayRowProps) {
  const { mention, articles, isSelected, isEntrance, reviewer } = props;
  const { desk, words, locale } = reviewer;
  const article = mention.article === undefined ? undefined : articles.get(mention.article);
  const kind = words.tray.kinds[kindOfTray(mention)];
  const when =
    mention.date === undefined
      ? undefined
      : nameWhen({ ...mention, date: mention.date }, locale, words);
  return (
    <li
      id={`tray-${mention.id}`}
      className={isSelected ? "review-row tray-row review-row-selected" : "review-row tray-row"}
    >
      <h2 className="review-title">
        <button
          type="button"
          data-focus=""
          tabIndex={isEntrance ? 0 : -1}
          aria-current={isSelected ? "true" : undefined}
          onClick={() => desk.workbench.select({ mention: mention.id })}
        >
          <span lang={article?.language} dir="auto">
            {expressionOf(mention, article) ?? mention.exact ?? words.list.untitled}
          </span>
        </button>
      </h2>
      <p className="review-source">
        {[
          kind,
          ...(when === undefined ? [] : [when]),
          ...(article === undefined
            ? []
            : [localText(article.shortTitle, locale) || article.title]),
          ...(mention.isDismissed === true ? [words.tray.isDismissed] : []),
          ...(mention.isLost === true ? [words.list.lost] : []),
        ].join(" · ")}
      </p>
      <Surroundings mention={mention} article={article} />
      {isSelected ? <TrayActions {...props} article={article} /> : undefined}
    </li>
  );
}

const CONTEXT_LENGTH = 70;

/** The words around a find, so that it is understood without the text. */
function Surroundings({
  mention,
  article,
}: {
  readonly mention: ProjectMention;
  readonly article: ProjectArticle | undefined;
}) {
  const start = mention.expressionStart ?? mention.start;
  const end = mention.expressionEnd ?? mention.end;
  if (article === undefined || start === undefined || end === undefined) return undefined;
  const part = article.body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  if (part === undefined) return undefined;
  const from = Math.max(part.start, start - CONTEXT_LENGTH);
  const cut = findWords(article, from, start) ?? "";
  const before = from === part.start ? cut : cut.replace(/^\S*\s/u, "");
  const after = findWords(article, end, Math.min(part.end, end + CONTEXT_LENGTH)) ?? "";
  return (
    <blockquote className="review-quote tray-quote" lang={article.language} dir="auto">
      … {before.replace(/.*\n/su, "")}
      <u className="expression">{findWords(article, start, end)}</u>
      {after.replace(/\n.*/su, "").replace(/\s\S*$/u, "")} …
    </blockquote>
  );
}

function TrayActions(props: TrayRowProps & { readonly article: ProjectArticle | undefined }) {
  const { mention, article, event, reviewer, onGone } = props;
  const { desk, words, locale, announce } = reviewer;
  const { workbench } = desk;
  const [open, setOpen] = useState<"date" | "event" | "why">();
  const project = () => workbench.store.get().project;
  const take = (target: string, date?: string) => {
    const next = onGone();
    workbench.commit(
      combineActs(project(), "from-tray", [
        ...(date === undefined
          ? []
          : [(now: ReturnType<typeof project>) => editMention(now, mention.id, { date })]),
        (now) => takeFromTray(now, mention.id, target),
      ]),
    );
    const taken = project().mentions.get(mention.id)?.event;
    announce(
      words.said.fromTray(
        nameEvent(taken === undefined ? undefined : project().events.get(taken), locale, words),
      ),
    );
    if (next !== undefined) workbench.select({ mention: next });
  };
  const dismiss = (isDismissed: boolean) => {
    const next = onGone();
    workbench.commit(dismissMentions(project(), [mention.id], isDismissed));
    announce(isDismissed ? words.said.dismissed : words.said.restored);
    if (isDismissed && next !== undefined) workbench.select({ mention: next });
  };
  const toggle = (part: typeof open) => setOpen(open === part ? undefined : part);
  return (
    <div className="review-below">
      <div className="review-buttons">
        <button
          type="button"
          className="button"
          aria-expanded={open === "date"}
          onClick={() => toggle("date")}
        >
          {words.tray.giveDate}
        </button>
        {event === undefined ? undefined : (
          <button type="button" className="button" onClick={() => take(event.id)}>
            {words.tray.addToSelected(nameEvent(event, locale, words))}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={open === "event"}
          onClick={() => toggle("event")}
        >
          {words.tray.addToOther}
        </button>
        {mention.find === undefined ? undefined : (
          <button
            type="button"
            className="button"
            aria-expanded={open === "why"}
            onClick={() => toggle("why")}
          >
            {words.why.label}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => dismiss(mention.isDismissed !== true)}
        >
          {mention.isDismissed === true ? words.tray.restore : words.tray.dismiss}
        </button>
      </div>
      {open === "date" ? (
        <TrayDateForm
          mention={mention}
          article={article}
          desk={desk}
          onSave={(date) => take(NEW_EVENT, date)}
        />
      ) : undefined}
      {open === "event" ? (
        <EventPicker
          label={words.tray.addToOther}
          without={[]}
          reviewer={reviewer}
          onPick={(target) => take(target)}
        />
      ) : undefined}
      {open === "why" ? <Why mention={mention} article={article} reviewer={reviewer} /> : undefined}
    </div>
  );
}
