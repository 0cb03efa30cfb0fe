import type { Project, ProjectProblem } from "#core/project";
import type { Target } from "./workbench.ts";
import type { Panel } from "./workroom.ts";

/** Where a problem can be mended: an event or a passage in the review, an article's details, or the settings. */
export type ProblemPlace =
  | { readonly kind: "target"; readonly target: Target }
  | { readonly kind: "panel"; readonly panel: Panel };

export function placeOfProblem(problem: ProjectProblem): ProblemPlace | undefined {
  if ("mention" in problem) {
    return { kind: "target", target: { event: problem.event, mention: problem.mention } };
  }
  if ("event" in problem) return { kind: "target", target: { event: problem.event } };
  if ("article" in problem) return articlePlace(problem.article);
  if ("events" in problem) return { kind: "target", target: { event: problem.events[0] } };
  switch (problem.kind) {
    case "no-articles":
      return { kind: "panel", panel: { kind: "add" } };
    case "no-accepted-events":
      return undefined;
    case "text-missing-language":
      if (problem.record === "article") return articlePlace(problem.id);
      if (problem.record === "event") return { kind: "target", target: { event: problem.id } };
      if (problem.record === "mention") return { kind: "target", target: { mention: problem.id } };
      return SETTINGS;
    default:
      return SETTINGS;
  }
}

const SETTINGS: ProblemPlace = { kind: "panel", panel: { kind: "settings" } };

function articlePlace(article: string): ProblemPlace {
  return { kind: "panel", panel: { kind: "articles", article } };
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
