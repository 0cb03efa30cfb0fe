import { findCycles } from "./cycles.ts";
import type { Problem } from "./problem.ts";
import { readItems, readMember, readText } from "./raw.ts";

interface Reference {
  readonly to: string;
  /** Where it stands in its event. */
  readonly path: Problem["path"];
}

/**
 * Events that lead round to themselves: each after the next, or each dated by counting from the next. An event that
 * names itself is told where the reference is checked.
 */
export function checkCircles(items: readonly unknown[], file: string): readonly Problem[] {
  return [
    ...findCircles(items, listAfter).map(({ ids, path }) => ({
      file,
      path,
      code: "after-cycle" as const,
      message: "these events each come after the next, in a circle",
      text: ids.join(" → "),
      mend: "remove one “after” of them",
    })),
    ...findCircles(items, listRelativeTo).map(({ ids, path }) => ({
      file,
      path,
      code: "relative-cycle" as const,
      message: "the dates of these events are each counted from the next, in a circle",
      text: ids.join(" → "),
      mend: "remove one “relativeTo” of them",
    })),
  ];
}

/** Each circle as ids, the first again at the end, with the place of the reference that begins it. */
function findCircles(
  items: readonly unknown[],
  list: (item: unknown) => readonly Reference[],
): readonly { readonly ids: readonly string[]; readonly path: Problem["path"] }[] {
  const places = new Map<string, Reference["path"]>();
  const edges = new Map<string, readonly string[]>();
  items.forEach((item, index) => {
    const id = readText(item, "id");
    if (id === undefined) return;
    const references = list(item).filter(({ to }) => to !== id);
    edges.set(
      id,
      references.map(({ to }) => to),
    );
    for (const { to, path } of references) places.set(`${id} ${to}`, [index, ...path]);
  });
  return findCycles(edges).map((cycle) => {
    const [first = "", second = first] = cycle;
    return { ids: [...cycle, first], path: places.get(`${first} ${second}`) ?? [] };
  });
}

function listAfter(item: unknown): readonly Reference[] {
  const after = readMember(item, "after");
  return readItems(after).flatMap((to) =>
    typeof to === "string" ? [{ to, path: ["after"] }] : [],
  );
}

function listRelativeTo(item: unknown): readonly Reference[] {
  return readItems(readMember(item, "mentions")).flatMap((mention, index) => {
    const to = readText(mention, "relativeTo");
    return to === undefined ? [] : [{ to, path: ["mentions", index, "relativeTo"] }];
  });
}
