/**
 * What keeps a `<date-line>` from showing what was asked.
 * - `src`: no address (`text` is empty), or none that can be read · `network`: nothing came, or the site does not let this page
 *   read it (a browser does not say which) · `status`: the server refused · `size`: more than is taken in
 * - `format`: not JSON, or not `dateline/1`; `detail` says where · `drawing`: it could not be drawn
 * - `view`, `event`: the timeline stands, but not where the attribute wanted it, or (`isOutside`) there it is empty
 */
export type ElementFault =
  | { readonly kind: "src"; readonly text: string }
  | { readonly kind: "network" }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "size"; readonly mostMb: number }
  | { readonly kind: "format"; readonly detail: string }
  | { readonly kind: "drawing" }
  | { readonly kind: "view"; readonly text: string; readonly isOutside?: boolean }
  | { readonly kind: "event"; readonly text: string };
