import { type FormEvent, useState } from "react";
import { assertUnreachable } from "#core/base";
import type { ProjectArticle } from "#core/project";
import { type Locale, nameLanguage, type WorkbenchWords } from "#core/words";
import { useReader, useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { LanguageField } from "./article-form.tsx";
import { DateField } from "./date-field.tsx";
import { describeIntakeProblem, describeNote } from "./describe-intake.ts";
import { type IntakeItem, isUnderWay } from "./intake-items.ts";
import { readDateInput } from "./read-date-input.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

interface IntakeListProps {
  readonly room: Workroom;
  /** The open project, whose articles can be asked about. */
  readonly bench: Workbench | undefined;
}

/** What was given, how far each has come, and what is still to be told of it. */
export function IntakeList({ room, bench }: IntakeListProps) {
  const { intake } = useWorkbenchWords();
  const items = useStore(room.intake.store, (state) => state.items);
  if (items.length === 0) return undefined;
  return (
    <section className="intake-list">
      <h3 className="group-heading">{intake.queue}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={`intake-item intake-${item.stage.kind}`}>
            <p className="intake-name">{item.name}</p>
            <Stage room={room} item={item} />
            {item.stage.kind === "added" && bench !== undefined ? (
              <Missing room={room} bench={bench} id={item.stage.article} />
            ) : undefined}
          </li>
        ))}
      </ul>
      {bench !== undefined || items.some(isUnderWay) ? undefined : (
        <button type="button" className="button" onClick={room.intake.clear}>
          {intake.clear}
        </button>
      )}
    </section>
  );
}

function Stage({ room, item }: { readonly room: Workroom; readonly item: IntakeItem }) {
  const words = useWorkbenchWords();
  const { intake } = words;
  const { stage, name } = item;
  switch (stage.kind) {
    case "waiting":
    case "reading":
    case "finding": {
      const done = stage.kind === "finding" ? stage.done : undefined;
      return (
        <div className="intake-progress">
          <progress aria-label={intake.progress(name)} value={done} />
          <span>
            {done === undefined
              ? intake[stage.kind === "waiting" ? "waiting" : "reading"]
              : intake.finding(Math.floor(done * 100))}
          </span>
          <button
            type="button"
            className="button"
            aria-label={intake.cancelOne(name)}
            onClick={() => room.intake.cancel(item.id)}
          >
            {intake.cancel}
          </button>
        </div>
      );
    }
    case "added":
      return <Added stage={stage} />;
    case "same":
      return (
        <>
          <p role="alert">{intake.same(stage.title)}</p>
          <div className="intake-answers">
            <button type="button" className="button" onClick={() => void room.addAgain(item.id)}>
              {intake.addAgain}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                room.intake.leaveOut(item.id);
              }}
            >
              {intake.leaveOut}
            </button>
          </div>
        </>
      );
    case "opened":
      return <p>{words.projects.opened(name)}</p>;
    case "failed":
      return (
        <p className="intake-fault" role="alert">
          {describeIntakeProblem(stage.problem, words)}
        </p>
      );
    default:
      return assertUnreachable(stage);
  }
}

type AddedStage = Extract<IntakeItem["stage"], { kind: "added" }>;

/** What is to be known of its language, and of what was left out. */
function listNotes(
  { language, other, takenShare, finds, languages }: AddedStage,
  { intake }: WorkbenchWords,
  locale: Locale,
): readonly string[] {
  const name = (tag: string) => nameLanguage(tag, locale);
  return [
    ...(other === undefined
      ? []
      : [
          language === undefined
            ? intake.seems(name(other))
            : intake.readAs(name(language), name(other)),
        ]),
    ...(takenShare === undefined ? [] : [intake.tooMany(finds, Math.floor(takenShare * 100))]),
    ...(languages.length === 0 ? [] : [intake.languagesAdded(languages.map(name).join(", "))]),
  ];
}

function Added({ stage }: { readonly stage: AddedStage }) {
  const words = useWorkbenchWords();
  const { count } = useWords();
  const { locale } = useReader();
  const { finds, events } = stage;
  const notes = [
    ...listNotes(stage, words, locale),
    ...stage.notes.map((note) => describeNote(note, words)),
  ];
  return (
    <>
      <p role="status">
        {finds === 0
          ? words.intake.nothingFound
          : words.intake.added(words.counts.finds(finds), count.events(events))}
      </p>
      {notes.length === 0 ? undefined : (
        <ul className="intake-notes" aria-label={words.intake.notesLabel}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface MissingProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  /** The article. */
  readonly id: string;
}

/** Asks for the date of publication and the language where they are not known. */
function Missing({ room, bench, id }: MissingProps) {
  const article = useStore(bench.store, ({ project }) => project.articles.get(id));
  if (article === undefined) return undefined;
  if (article.published !== undefined && article.language !== undefined) return undefined;
  return <Question room={room} article={article} />;
}

interface QuestionProps {
  readonly room: Workroom;
  readonly article: ProjectArticle;
}

function Question({ room, article }: QuestionProps) {
  const { intake, article: words } = useWorkbenchWords();
  const refinding = useStore(room.store, (state) => state.refinding);
  const [published, setPublished] = useState(article.published ?? "");
  const [language, setLanguage] = useState(article.language ?? "");
  const isBusy = refinding.has(article.id);
  const date = readDateInput(published);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void room.saveArticle(article, {
      ...(date === undefined ? {} : { published: date }),
      ...(language === "" ? {} : { language }),
    });
  };
  return (
    <form className="question" onSubmit={submit}>
      {article.language === undefined ? (
        <LanguageField value={language} onChange={setLanguage} />
      ) : undefined}
      {article.published === undefined ? (
        <DateField
          label={intake.askDate}
          note={intake.askDateWhy}
          value={published}
          onChange={setPublished}
        />
      ) : undefined}
      <button
        type="submit"
        className="button"
        disabled={isBusy || (date === undefined && language === (article.language ?? ""))}
      >
        {article.published === undefined ? intake.giveDate : words.save}
      </button>
    </form>
  );
}
