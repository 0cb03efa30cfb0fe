import type { Problem, ProblemCode } from "./problem.ts";
import { suggestName } from "./suggest.ts";

/** The names that references are held against. Undefined: the file that gives them could not be read. */
export interface Known {
  readonly languages: readonly string[];
  readonly categories: readonly string[] | undefined;
  /** Bodies by article id; undefined for one that could not be read. */
  readonly bodies: ReadonlyMap<string, string | undefined>;
  /** Ids, and whether each is a draft. */
  readonly events: ReadonlyMap<string, { readonly isDraft: boolean }> | undefined;
}

type Path = readonly (string | number)[];

/** A name that nothing bears, with the one that was likely meant. */
export function describeUnknownName(
  code: ProblemCode,
  kind: string,
  name: string,
  names: Iterable<string>,
  path: Path,
): Problem {
  return {
    path,
    code,
    message: `there is no ${kind} “${name}”`,
    text: name,
    mend: `use the id of one that exists; ${suggestName(name, [...names])}`,
  };
}

/** What is wrong with a reference from one event (or a story: `from` undefined) to another. */
export function checkEventReference(
  known: Known,
  from: { readonly id: string; readonly isDraft: boolean } | undefined,
  to: string,
  path: Path,
): readonly Problem[] {
  if (from?.id === to) {
    return [
      {
        path,
        code: "self-reference",
        message: "the event refers to itself",
        text: to,
        mend: "name another event, or remove the reference",
      },
    ];
  }
  if (known.events === undefined) return [];
  const target = known.events.get(to);
  if (target === undefined) {
    return [describeUnknownName("unknown-event", "event", to, known.events.keys(), path)];
  }
  if (!target.isDraft || from?.isDraft === true) return [];
  return [
    {
      path,
      code: "draft-reference",
      message: `the event “${to}” is a draft and will not be published`,
      text: to,
      mend: "remove its “status: draft”, or the reference to it",
    },
  ];
}

/** Every id after the first that bears it; `paths` gives for each id where it stands. */
export function checkDuplicates(
  kind: string,
  ids: readonly { readonly id: string; readonly file: string; readonly path: Path }[],
): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, file, path }): readonly Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        path,
        code: "duplicate-id",
        message: `another ${kind} has the id “${id}” already`,
        text: id,
        mend: "give each an id of its own",
      },
    ];
  });
}
