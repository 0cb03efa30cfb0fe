import { useMemo, useState } from "react";
import {
  checkKnown,
  countPartlyTitled,
  countReview,
  findWholeText,
  type Project,
  type ProjectProblem,
} from "#core/project";
import { describeProjectProblem, type ExportName, localText, nameLanguage } from "#core/words";
import { Dialog } from "../parts/dialog.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { nameProblemRecord, type ProblemPlace, placeOfProblem } from "./place-of-problem.ts";
import type { WorkbenchPorts } from "./ports.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

const NAMES: readonly ExportName[] = ["zip", "timeline", "page"];

interface ExportPanelProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  readonly ports: Pick<WorkbenchPorts, "save" | "loadPageCode">;
  /** Shows an event or a passage, with the editor where it has a field for it. */
  readonly onShow: (place: Extract<ProblemPlace, { kind: "target" }>) => void;
  readonly announce: (text: string) => void;
}

/** What can be taken along, after what stands in the way of publishing it. */
export function ExportPanel({ room, bench, ports, onShow, announce }: ExportPanelProps) {
  const { export: words } = useWorkbenchWords();
  const { locale } = useReader();
  const project = useStore(bench.store, (state) => state.project);
  const problems = useMemo(() => checkKnown(project), [project]);
  const [making, setMaking] = useState<ExportName>();
  const [outcome, setOutcome] = useState("");
  const make = async (name: ExportName) => {
    setMaking(name);
    setOutcome("");
    // What writes zip files, YAML and pages comes when it is needed.
    const file = await import("./project-files.ts")
      .then(({ makeFile }) => makeFile(name, project, { locale, loadPageCode: ports.loadPageCode }))
      .catch(() => undefined);
    setMaking(undefined);
    if (file !== undefined) ports.save(file.name, file.content);
    setOutcome(file === undefined ? words.failed : words.made(file.name));
  };
  return (
    <Dialog title={words.heading} onClose={() => room.showPanel(undefined)}>
      <p>{words.intro}</p>
      <State project={project} problems={problems} />
      <Problems room={room} bench={bench} problems={problems} onShow={onShow} announce={announce} />
      <ul className="export-list">
        {NAMES.map((name) => {
          const isBlocked = name !== "zip" && problems.length > 0;
          return (
            <li key={name}>
              <div>
                <p className="export-name">{words.names[name]}</p>
                <p className="field-note">
                  {words.notes[name]} {isBlocked ? words.blocked : undefined}
                </p>
              </div>
              <button
                type="button"
                className="button"
                aria-label={words.save(words.names[name])}
                disabled={isBlocked || making !== undefined}
                onClick={() => void make(name)}
              >
                {making === name ? words.making : words.saveShort}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="export-outcome">
        {outcome}
      </p>
    </Dialog>
  );
}

interface StateProps {
  readonly project: Project;
  readonly problems: readonly ProjectProblem[];
}

function State({ project, problems }: StateProps) {
  const { export: words } = useWorkbenchWords();
  const { count } = useWords();
  const { accepted, proposed } = countReview(project);
  const partly = countPartlyTitled(project);
  const parts = [...project.articles.values()].filter(
    (article) => findWholeText(article) === undefined,
  );
  return (
    <>
      <p className="export-state">
        {problems.length === 0 ? words.ready(count.events(accepted)) : undefined}{" "}
        {proposed > 0 ? words.drafts(proposed) : undefined}
      </p>
      {partly === 0 ? undefined : <p className="field-note">{words.partlyTitled(partly)}</p>}
      {parts.length === 0 ? undefined : (
        <p className="field-note">{words.partlyKnown(parts.length)}</p>
      )}
    </>
  );
}

interface ProblemsProps extends Omit<ExportPanelProps, "ports"> {
  readonly problems: readonly ProjectProblem[];
}

const MOST_LISTED = 100;

function Problems({ room, bench, problems, onShow, announce }: ProblemsProps) {
  const words = useWorkbenchWords();
  const { locale } = useReader();
  if (problems.length === 0) return undefined;
  const { project } = bench.store.get();
  const say = (text: Readonly<Record<string, string>>) => localText(text, locale);
  const goTo = (problem: ProjectProblem) => {
    const place = placeOfProblem(problem);
    if (place === undefined) return;
    if (place.kind === "panel") return room.showPanel(place.panel);
    room.showPanel(undefined);
    onShow(place);
    announce(nameProblemRecord(problem, project, say));
  };
  return (
    <section className="export-problems">
      <h3>{words.export.problemsHeading(problems.length)}</h3>
      <p className="field-note">{words.export.problemsNote}</p>
      <ul>
        {problems.slice(0, MOST_LISTED).map((problem) => {
          const name = nameProblemRecord(problem, project, say);
          const lacking = "languages" in problem ? problem.languages : [];
          const languages = lacking.map((tag) => nameLanguage(tag, locale)).join(", ");
          return (
            <li key={JSON.stringify(problem)}>
              <p>
                {name === "" ? undefined : <strong className="export-record">{name}</strong>}{" "}
                {describeProjectProblem(problem, locale, languages)}
              </p>
              {placeOfProblem(problem) === undefined ? undefined : (
                <button
                  type="button"
                  className="button"
                  aria-label={`${words.export.goTo}: ${name}`}
                  onClick={() => goTo(problem)}
                >
                  {words.export.goTo}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
