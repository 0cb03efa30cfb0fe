import { stepId } from "#pages";

const STEP_PREFIX = stepId("");

/** The step that an address names: in its query as `printStepAddress` of core/story writes it, else in its fragment by id. */
export function readNamedStep(search: string, hash: string): string | undefined {
  const named = new URLSearchParams(search).get("step") ?? "";
  if (named !== "") return named;
  const fragment = readFragment(hash);
  return fragment.startsWith(STEP_PREFIX) && fragment !== STEP_PREFIX
    ? fragment.slice(STEP_PREFIX.length)
    : undefined;
}

/** The fragment as text; what is not rightly encoded stands for itself. */
function readFragment(hash: string): string {
  const raw = hash.replace(/^#/u, "");
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
