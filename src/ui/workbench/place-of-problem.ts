import type { Project, ProjectProblem } from "#core/project";
import type { EditorPart } from "../review/desk.ts";
import type { Target } from "./workbench.ts";
import type { Panel } from "./workroom.ts";

/** Where a problem can be put right: an event or a passage in the review, an article's details, or the settings. */
export type ProblemPlace =
  | {
      readonly kind: "target";
      readonly target: Target;
      /** What of the editor takes the focus; undefined where the editor has no field for it. */
      readonly part?: EditorPart | undefined;
    }
  | { readonly kind: "panel"; readonly panel: Panel };

export function placeOfProblem(problem: ProjectProblem): ProblemPlace | undefined {
  if ("mention" in problem) {
    const { event, mention } = problem;
    const part = problem.kind === "mention-without-date" ? "date" : undefined;
    return { kind: "target", target: { event, mention }, part };
  }
  if ("event" in problem) {
    return { kind: "target", target: { event: problem.event }, part: partOf(problem) };
  }
  if ("article" in problem) return articlePlace(problem.article, fieldOf(problem));
  if ("events" in problem) return { kind: "target", target: { event: problem.events[0] } };
  switch (problem.kind) {
    case "no-articles":
      return { kind: "panel", panel: { kind: "add" } };
    case "no-accepted-events":
      return undefined;
    case "text-missing-language":
      if (problem.record === "article") return articlePlace(problem.id, "rights");
      if (problem.record === "event") {
        const part = problem.field === "place" ? "place" : "title";
        return { kind: "target", target: { event: problem.id }, part };
      }
      if (problem.record === "mention") return { kind: "target", target: { mention: problem.id } };
      return settingsPlace("title");
    case "settings-invalid":
      return settingsPlace(problem.field);
    default:
      return settingsPlace("title");
  }
}

function partOf(problem: ProjectProblem): EditorPart | undefined {
  switch (problem.kind) {
    case "title-missing-language":
      return "title";
    case "event-without-date":
    case "event-date-unheld":
      return "date";
    case "event-without-category":
      return "category";
    case "event-invalid":
      return problem.field === "place" || problem.field === "date" ? problem.field : "title";
    default:
      return undefined;
  }
}

/** The name of a field in an article's details. */
function fieldOf(problem: ProjectProblem): string | undefined {
  switch (problem.kind) {
    case "article-without-title":
      return "title";
    case "article-without-date":
      return "published";
    case "article-without-language":
      return "language";
    case "article-invalid":
      return problem.field;
    default:
      return undefined;
  }
}

function settingsPlace(field: string): ProblemPlace {
  return { kind: "panel", panel: { kind: "settings", field } };
}

function articlePlace(article: string, field: string | undefined): ProblemPlace {
  return { kind: "panel", panel: { kind: "articles", article, field } };
}

/** The name of the record that a problem is about, in the reader's language; "" for the settings. */
export function nameProblemRecord(
  problem: ProjectProblem,
  project: Project,
  say: (text: Readonly<Record<string, string>>) => string,
): string {
  const place = placeOfProblem(problem);
  if (place === undefined) return "";
  if (place.kind === "panel") {
    return place.panel.kind === "articles"
      ? (project.articles.get(place.panel.article ?? "")?.title ?? "")
      : "";
  }
  const { event, mention } = place.target;
  const id = event ?? project.mentions.get(mention ?? "")?.event;
  const found = id === undefined ? undefined : project.events.get(id);
  return found === undefined ? "" : say(found.title);
}
