import { type FormEvent, useState } from "react";
import { localText } from "#core/words";
import type { ProjectCard } from "#load";
import { useReader } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { describeMoment } from "./describe-moment.ts";
import { IntakeList } from "./intake-list.tsx";
import { IntakePanel } from "./intake-panel.tsx";
import { openExample } from "./open-example.ts";
import { TextField } from "./text-field.tsx";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workroom } from "./workroom.ts";

interface ProjectsViewProps {
  readonly room: Workroom;
  readonly isOver: boolean;
}

/** The way in: articles first, then the projects that are in this browser, then how it works. */
export function ProjectsView({ room, isOver }: ProjectsViewProps) {
  const words = useWorkbenchWords();
  const cards = useStore(room.store, (state) => state.cards);
  return (
    <div className="projects">
      <p className="page-lead">{words.lead}</p>
      <IntakePanel room={room} isOver={isOver} />
      <IntakeList room={room} bench={undefined} />
      <p className="open-privacy">{words.privacy}</p>
      <div className="projects-start">
        <button type="button" className="button" onClick={() => void openExample(room)}>
          {words.projects.example}
        </button>
        <p className="field-note">{words.projects.exampleNote}</p>
      </div>
      <section>
        <div className="projects-head">
          <h2>{words.projects.heading}</h2>
          <button type="button" className="button" onClick={() => void room.createEmpty()}>
            {words.projects.create}
          </button>
        </div>
        {cards?.length === 0 ? <p className="note">{words.projects.none}</p> : undefined}
        <ul className="project-list">
          {cards?.map((card) => (
            <Card key={card.id} room={room} card={card} />
          ))}
        </ul>
      </section>
      <Items {...words.steps} isOrdered />
      <Items {...words.formats} />
      <p className="note">{words.limits}</p>
    </div>
  );
}

/** What is done with a project in the list. */
type Doing = "rename" | "remove" | undefined;

function Card({ room, card }: { readonly room: Workroom; readonly card: ProjectCard }) {
  const words = useWorkbenchWords();
  const { projects, counts } = words;
  const { locale } = useReader();
  const [doing, setDoing] = useState<Doing>();
  const title = localText(card.title, locale) || projects.untitled;
  const stop = () => setDoing(undefined);
  return (
    <li>
      <div className="project-card">
        <div className="project-what">
          <h3 className="project-title">
            <a
              href={`#project=${card.id}`}
              onClick={(event) => {
                event.preventDefault();
                room.open(card.id);
              }}
            >
              {title}
            </a>
          </h3>
          <p className="project-facts">
            {[
              counts.articles(card.articles),
              counts.accepted(card.accepted, card.events),
              projects.changed(describeMoment(card.changedAt, locale)),
            ].join(" · ")}
          </p>
        </div>
        <button
          type="button"
          className="button"
          aria-label={projects.renameProject(title)}
          aria-expanded={doing === "rename"}
          onClick={() => setDoing(doing === "rename" ? undefined : "rename")}
        >
          {projects.rename}
        </button>
        <button
          type="button"
          className="button"
          aria-label={projects.removeProject(title)}
          aria-expanded={doing === "remove"}
          onClick={() => setDoing(doing === "remove" ? undefined : "remove")}
        >
          {projects.remove}
        </button>
      </div>
      {doing === "rename" ? (
        <Rename
          title={title}
          onCancel={stop}
          onRename={(next) => {
            stop();
            void room.rename(card.id, { [locale]: next });
          }}
        />
      ) : undefined}
      {doing === "remove" ? (
        <div className="project-ask" role="alert">
          <p>{projects.confirmRemove(title)}</p>
          <button
            type="button"
            className="button button-remove"
            onClick={() => void room.remove(card, title)}
          >
            {projects.removeNow}
          </button>
          <button type="button" className="button" onClick={stop}>
            {projects.keep}
          </button>
        </div>
      ) : undefined}
    </li>
  );
}

interface RenameProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

function Rename({ title, onRename, onCancel }: RenameProps) {
  const { projects, intake } = useWorkbenchWords();
  const [next, setNext] = useState(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next.trim() !== "") onRename(next.trim());
  };
  return (
    <form className="project-ask" onSubmit={submit}>
      <TextField label={projects.newTitle} value={next} onChange={setNext} />
      <button type="submit" className="button">
        {projects.rename}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {intake.cancel}
      </button>
    </form>
  );
}

interface ItemsProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly isOrdered?: boolean;
}

function Items({ heading, items, isOrdered = false }: ItemsProps) {
  const listed = items.map((item) => <li key={item}>{item}</li>);
  return (
    <section>
      <h2>{heading}</h2>
      {isOrdered ? (
        <ol className="open-list steps">{listed}</ol>
      ) : (
        <ul className="open-list">{listed}</ul>
      )}
    </section>
  );
}
