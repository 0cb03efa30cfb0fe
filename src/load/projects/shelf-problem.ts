import type { Change } from "#core/project";

/**
 * What went wrong with the storage.
 * - `quota`: the browser gives no more room · `unavailable`: it keeps nothing here (private window, blocked storage), or
 *   the database cannot be opened; `detail` as the browser says it
 * - `exists`: there is, or was, a project with this id
 * - `removed`: the project was removed, here or in another tab; what is on screen is no longer kept
 * - `changed-elsewhere`: another tab had changed the same records before these changes reached the disk, so they were
 *   taken back; they are given so that they can be told and made again
 */
export type ShelfProblem =
  | { readonly kind: "quota" }
  | { readonly kind: "unavailable"; readonly detail: string }
  | { readonly kind: "exists" }
  | { readonly kind: "removed" }
  | { readonly kind: "changed-elsewhere"; readonly changes: readonly Change[] };

export function toShelfProblem(error: unknown): ShelfProblem {
  if (!(error instanceof Error)) return { kind: "unavailable", detail: String(error) };
  switch (error.name) {
    case "QuotaExceededError":
      return { kind: "quota" };
    case "ConstraintError":
      return { kind: "exists" };
    default:
      return { kind: "unavailable", detail: error.message };
  }
}
