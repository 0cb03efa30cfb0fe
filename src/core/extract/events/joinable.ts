/** Events of different articles, or of one, that may be one and the same. */

/** What is compared of an event. */
export interface Joinable {
  readonly id: string;
  /** Ids of the articles that date it. */
  readonly articles: readonly string[];
  /** BCP 47, of those articles. */
  readonly languages: readonly string[];
  readonly title: string;
  /** The passages that are quoted for it. */
  readonly quotations: readonly string[];
  /** EDTF. */
  readonly dates: readonly string[];
  readonly place?: string;
}

export type JoinReason =
  | { readonly kind: "same-date"; readonly date: string }
  | { readonly kind: "overlapping-date" }
  /** The dates miss each other by so many days: one for two days in a row. */
  | { readonly kind: "near-date"; readonly days: number }
  | { readonly kind: "shared-names"; readonly names: readonly string[] }
  | { readonly kind: "shared-words"; readonly words: readonly string[] }
  | { readonly kind: "same-place"; readonly place: string };

/** A pair to be looked at by a person; `a` comes before `b` in the items. */
export interface JoinSuggestion {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}
