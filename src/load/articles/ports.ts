/** What reading needs of the browser. */
export interface ReadPorts {
  /**
   * The browser's HTML parser: scripts do not run in what it makes, and nothing is fetched. The app gives it, since a
   * page that demands Trusted Types lets only its own policy parse.
   */
  readonly parseHtml: (text: string) => Document;
  readonly signal?: AbortSignal;
}

/** What is refused before it can stop the browser. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** UTF-16 units of text, markup aside. */
  readonly textLength: number;
}

export const READ_LIMITS: ReadLimits = { fileBytes: 2e7, textLength: 1e7 };
