import type { Change, Patch, Project, ProjectArticle } from "#core/project";

type Body = ProjectArticle["body"];
type Bodiless = Omit<ProjectArticle, "body">;
type ArticlePatch = Extract<Patch, { readonly kind: "article" }>;

/** An article's patch that leaves its text as it is, without the text: a text may be megabytes, twice over. */
interface BodilessPatch {
  readonly kind: "article-fields";
  readonly id: string;
  readonly before: Bodiless;
  readonly after: Bodiless;
}

export type PackedPatch = Patch | BodilessPatch;
/** A change as it is stored. */
export interface PackedChange extends Omit<Change, "patches"> {
  readonly patches: readonly PackedPatch[];
}

export function packChange(change: Change): PackedChange {
  return { ...change, patches: change.patches.map(packPatch) };
}

function packPatch(patch: Patch): PackedPatch {
  if (patch.kind !== "article") return patch;
  const { id, before, after } = patch;
  if (before === undefined || after === undefined) return patch;
  if (!isSameBody(before.body, after.body)) return patch;
  return { kind: "article-fields", id, before: dropBody(before), after: dropBody(after) };
}

function dropBody({ body: _, ...rest }: ProjectArticle): Bodiless {
  return rest;
}

function isSameBody(a: Body, b: Body): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((excerpt, at) => excerpt.text === b[at]?.text && excerpt.start === b[at]?.start)
  );
}

/** Brings the texts back into changes, one after another from a project that is at one end of them. */
export interface Unpacker {
  /** The next change, which leads away from where the last one ended. */
  forward(packed: PackedChange): Change;
  /** The change before, which leads to where the last one began. */
  backward(packed: PackedChange): Change;
}

export function createUnpacker({ articles }: Pick<Project, "articles">): Unpacker {
  const bodies = new Map<string, Body>();
  for (const { id, body } of articles.values()) bodies.set(id, body);

  const unpack = (patch: PackedPatch, side: "before" | "after"): Patch => {
    if (patch.kind === "article-fields") {
      const { id, before, after } = patch;
      const body = bodies.get(id) ?? [];
      return { kind: "article", id, before: { ...before, body }, after: { ...after, body } };
    }
    if (patch.kind === "article") remember(patch, side);
    return patch;
  };
  const remember = (patch: ArticlePatch, side: "before" | "after") => {
    const body = patch[side]?.body;
    if (body === undefined) bodies.delete(patch.id);
    else bodies.set(patch.id, body);
  };
  return {
    forward: ({ patches, ...rest }) => ({
      ...rest,
      patches: patches.map((patch) => unpack(patch, "after")),
    }),
    backward: ({ patches, ...rest }) => ({
      ...rest,
      patches: patches
        .toReversed()
        .map((patch) => unpack(patch, "before"))
        .toReversed(),
    }),
  };
}
