/** Why nothing was found out. `worker-failed`, `out-of-memory`: the page goes on; the text can be tried again. */
export type FindProblem =
  | { readonly kind: "cancelled" }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "worker-failed"; readonly detail: string };
