import { err, ok, type Result } from "#core/base";
import type { Problem } from "#core/model";
import { fromCollection, type Project, type ProjectFault, parseProject } from "#core/project";
import { createFolder, decodeText } from "./folder.ts";
import { nameWorkbenchFile, packCollection } from "./pack-collection.ts";
import { readCollection } from "./read-collection.ts";
import { placeAtTop } from "./read-file.ts";
import { restoreProject } from "./restore-project.ts";
import type { PlacedProblem } from "./yaml-file.ts";

export interface UnpackOptions {
  /** The project's own id; that of the workbench's file, or of the collection, when left out. */
  readonly id?: string;
}

/**
 * A project from the files of one collection, wherever among the paths its folder is. With the workbench's file beside
 * it, everything comes back; where the files were changed since, they hold, and the rest comes back as far as it fits.
 */
export async function unpackCollection(
  files: ReadonlyMap<string, string | Uint8Array>,
  { id }: UnpackOptions = {},
): Promise<Result<Project, readonly PlacedProblem[]>> {
  const folders = [...files.keys()].flatMap((path) => {
    const match = /^(?:(.*)\/)?([^/]+)\/collection\.yaml$/.exec(path);
    return match === null ? [] : [{ above: match[1], name: match[2] ?? "" }];
  });
  const [folder, other] = folders;
  if (folder === undefined) return err([placeAtTop("collection.yaml", NO_COLLECTION)]);
  if (other !== undefined) return err([placeAtTop(pathOf(other, "collection.yaml"), SEVERAL)]);
  const workbench = readWorkbench(files, folder);
  if (!workbench.ok) return workbench;
  const before = workbench.value;
  if (before !== undefined && isPacked(before, files, folder)) {
    return ok({ ...before, id: id ?? before.id });
  }
  const reading = await readCollection(createFolder(files), pathOf(folder));
  const { collection, eventsText } = reading;
  if (collection === undefined) return err(reading.problems);
  const own = id ?? before?.id ?? reading.id;
  const project = fromCollection(own, collection, eventsText === undefined ? {} : { eventsText });
  return ok(before === undefined ? project : restoreProject(project, before));
}

interface Place {
  readonly above: string | undefined;
  readonly name: string;
}

function pathOf({ above, name }: Place, ...steps: readonly string[]): string {
  return [...(above === undefined ? [] : [above]), name, ...steps].join("/");
}

function readWorkbench(
  files: ReadonlyMap<string, string | Uint8Array>,
  { above, name }: Place,
): Result<Project | undefined, readonly PlacedProblem[]> {
  const path = `${above === undefined ? "" : `${above}/`}${nameWorkbenchFile(name)}`;
  const content = files.get(path);
  if (content === undefined) return ok(undefined);
  const text = decodeText(content);
  const project = text.ok ? parseProject(text.value) : err([]);
  return project.ok ? project : err([placeAtTop(path, describeFault(project.error[0]))]);
}

/** Whether the files are what the project would be packed as. */
function isPacked(
  project: Project,
  files: ReadonlyMap<string, string | Uint8Array>,
  { above, name }: Place,
): boolean {
  const start = above === undefined ? "" : `${above}/`;
  const own = [...files.keys()].filter((path) => path.startsWith(`${start}${name}/`));
  const packed = [...packCollection(project)].filter(([path]) => path.startsWith(`${name}/`));
  return (
    own.length === packed.length &&
    packed.every(([path, text]) => {
      const content = files.get(start + path);
      const read = content === undefined ? undefined : decodeText(content);
      return read?.ok === true && read.value === text;
    })
  );
}

function describeFault(fault: ProjectFault | undefined): Problem {
  const place = fault?.path.join(".") ?? "";
  return {
    path: [],
    code: "format",
    message: `the file is not what the workbench wrote${place === "" ? "" : ` (at ${place})`}`,
    ...(fault?.text === undefined ? {} : { text: fault.text }),
    mend: "leave the file out: the collection opens without it, but for what was rejected or put aside",
  };
}

const NO_COLLECTION: Problem = {
  path: [],
  code: "file-missing",
  message: "there is no collection among the files",
  mend: "give a folder with collection.yaml, events.yaml and articles/",
};

const SEVERAL: Problem = {
  path: [],
  code: "unknown-file",
  message: "there is more than one collection among the files",
  mend: "give one collection at a time",
};
