/** A name that stands in code, and what it means. */
export type NamedRow = readonly [name: string, meaning: string];

export interface NameTable {
  readonly caption: string;
  readonly name: string;
  readonly meaning: string;
  readonly rows: readonly NamedRow[];
}

export interface EmbeddingPart {
  readonly heading: string;
  readonly text: readonly string[];
}

/** What the page about putting a timeline into other pages says, apart from all other words. */
export interface EmbeddingWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly promise: string;
  /** Where the codes come from. */
  readonly share: EmbeddingPart;
  readonly link: EmbeddingPart;
  readonly iframe: EmbeddingPart;
  readonly element: EmbeddingPart;
  /** Below an example that is the real thing. */
  readonly live: string;
  /** What a code is called for those who do not see it. */
  readonly code: (way: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Stands inside the element of the example. */
  readonly fallback: string;
  /** An address alone, where the site knows its own. */
  readonly address: EmbeddingPart;
  readonly systems: NameTable;
  readonly height: EmbeddingPart;
  readonly attributes: NameTable;
  readonly events: NameTable;
  readonly query: NameTable;
  readonly properties: NameTable;
  readonly parts: (names: readonly string[]) => string;
  readonly messages: NameTable;
  readonly policy: EmbeddingPart;
}
