import { assert } from "#core/base";
import { applyChange, type Change, type ChangeName, type Project } from "#core/project";

/** Several acts as one change, each worked out on what the one before it left: one step of undo. */
export function combineActs(
  project: Project,
  name: ChangeName,
  acts: readonly ((project: Project) => Change)[],
): Change {
  let current = project;
  const patches = acts.flatMap((act) => {
    const change = act(current);
    const applied = applyChange(current, change);
    assert(applied.ok, "an act on the project it was worked out for", change.name);
    current = applied.value;
    return change.patches;
  });
  return { name, patches };
}
