import type { Change } from "../change.ts";
import { createEdit } from "../edit.ts";
import { type Fields, withFields } from "../fields.ts";
import type { Project, Settings } from "../records.ts";

/** The settings with some of their members changed. */
export function editSettings(project: Project, fields: Fields<Settings>): Change {
  const edit = createEdit(project);
  edit.putSettings(withFields(project.settings, fields));
  return edit.finish("edit-settings");
}
