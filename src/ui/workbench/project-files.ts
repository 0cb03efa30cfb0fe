/** What reads and writes whole projects, with what that needs, in one part that comes when it is first needed. */
export { makeFile } from "./make-file.ts";
export { readProjectFile } from "./read-project-file.ts";
