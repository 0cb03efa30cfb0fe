/** What is wrong with a stored project, and where: keys and indices from the top of the JSON. */
export interface ProjectFault {
  readonly kind:
    | "json"
    /** Another format, or a later one. */
    | "format"
    | "missing"
    | "unknown-key"
    | "shape"
    | "duplicate-id"
    | "unknown-id"
    /** A passage that is not a whole one, or excerpts that do not fit into the text. */
    | "range";
  readonly path: readonly (string | number)[];
  /** The offending text, where there is one. */
  readonly text?: string;
}
