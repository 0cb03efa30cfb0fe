/**
 * Why a file could not be loaded.
 * - `cancelled`: the caller's signal was aborted; nothing to tell the reader
 * - `network`: no answer came · `status`: the server refused · `format`: what came is not the format
 */
export type LoadProblem =
  | { readonly kind: "cancelled"; readonly url: string }
  | { readonly kind: "network"; readonly url: string }
  | { readonly kind: "status"; readonly url: string; readonly status: number }
  | { readonly kind: "format"; readonly url: string; readonly detail: string };
