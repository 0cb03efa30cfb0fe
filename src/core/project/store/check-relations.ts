import type { InferOutput } from "valibot";
import type { ProjectFault } from "./fault.ts";
import type { projectSchema } from "./project-schema.ts";

type Stored = InferOutput<typeof projectSchema>;
type Path = readonly (string | number)[];

/** What only shows when the records of a project stand together: ids, and places in texts. */
export function checkRelations(stored: Stored): readonly ProjectFault[] {
  const faults: ProjectFault[] = [];
  const collect = (name: "articles" | "events" | "mentions" | "distinctions") => {
    const ids = new Set<string>();
    stored[name].forEach(({ id }, index) => {
      if (ids.has(id)) faults.push({ kind: "duplicate-id", path: [name, index, "id"], text: id });
      ids.add(id);
    });
    return ids;
  };
  const [articles, events] = [collect("articles"), collect("events")];
  collect("mentions");
  collect("distinctions");
  const expect = (ids: ReadonlySet<string>, id: string | undefined, path: Path) => {
    if (id !== undefined && !ids.has(id)) faults.push({ kind: "unknown-id", path, text: id });
  };
  stored.articles.forEach(({ body, length }, index) => {
    let reached = 0;
    body.forEach(({ start, end, text }, at) => {
      if (start < reached || end > length || end - start !== text.length) {
        faults.push({ kind: "range", path: ["articles", index, "body", at] });
      }
      reached = end;
    });
  });
  stored.mentions.forEach((mention, index) => {
    expect(articles, mention.article, ["mentions", index, "article"]);
    expect(events, mention.event, ["mentions", index, "event"]);
    if (!isWhole(mention)) faults.push({ kind: "range", path: ["mentions", index] });
  });
  return faults;
}

/** Place and words, both ends of an expression: all of them or none. */
function isWhole(mention: Stored["mentions"][number]): boolean {
  const { start, end, exact, article, expressionStart, expressionEnd } = mention;
  const parts = [start, end, exact].filter((part) => part !== undefined).length;
  const isPassage = parts === 3 && article !== undefined && (start ?? 0) <= (end ?? 0);
  const isExpression = (expressionStart === undefined) === (expressionEnd === undefined);
  return (parts === 0 || isPassage) && isExpression;
}
