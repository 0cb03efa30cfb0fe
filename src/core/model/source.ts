/** A YAML file as parsed, before any check. `value` is undefined when it could not be parsed: that was told already. */
export interface SourceFile {
  readonly file: string;
  readonly value: unknown;
}

export interface ArticleSource extends SourceFile {
  /** From the file's name. `value` is the front matter. */
  readonly id: string;
  /** Undefined when the file could not be read: that was told already. */
  readonly body: string | undefined;
}

export interface StorySource extends SourceFile {
  /** From the file's name. */
  readonly id: string;
}

/** Everything that was read of one collection's folder. */
export interface CollectionSource {
  /** From the folder's name. */
  readonly id: string;
  readonly collection: SourceFile;
  readonly articles: readonly ArticleSource[];
  readonly events: SourceFile;
  readonly stories: readonly StorySource[];
  /** Left out when there is no such file. */
  readonly glossary?: SourceFile;
}
