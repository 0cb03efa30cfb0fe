/** What a column is to the reading of a table. */
export type RoleName =
  | "date"
  | "start"
  | "end"
  | "year"
  | "month"
  | "day"
  | "time"
  | "endYear"
  | "endMonth"
  | "endDay"
  | "endTime"
  | "precision"
  | "title"
  | "category"
  | "importance"
  | "place"
  | "url"
  | "latitude"
  | "longitude"
  | "id";

/** Why a row is not on the timeline. */
export type RowProblemName =
  | "empty-date"
  | "not-a-date"
  | "no-such-month"
  | "no-such-day"
  | "no-such-time"
  | "ambiguous-order"
  | "end-before-start"
  | "two-ends"
  | "two-years"
  | "unknown-precision";

/** What the codes of a precision column mean. */
export type SchemeName = "ucdp" | "acled" | "wikidata" | "words";

/** A data set or program whose column names are known. */
export type ShapeName =
  | "ucdp-ged"
  | "acled"
  | "gtd"
  | "rand"
  | "timelinejs"
  | "vis-timeline"
  | "flourish"
  | "storyteller";

/** Files that people try to open and that hold no text. */
export type KnownFileName = "zip" | "ole" | "pdf" | "image" | "parquet" | "sqlite";

/** A limit of the reading. */
export type LimitName =
  | "bytes"
  | "decompressedBytes"
  | "jsonBytes"
  | "rows"
  | "columns"
  | "cellLength";

/** What UCDP codes in `type_of_violence`. */
export type ViolenceCode = "1" | "2" | "3";

/** What the page for a person's own file says, in one language; what all pages say is in `Words`. */
export interface OpenWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly privacy: string;
  readonly noScript: string;
  readonly formats: {
    readonly heading: string;
    readonly items: readonly string[];
  };
  readonly columnsRead: {
    readonly heading: string;
    readonly items: readonly string[];
  };
  readonly limits: (bytes: string, unpacked: string, json: string, rows: number) => string;
  readonly bytes: (n: number) => string;
  readonly choose: {
    readonly label: string;
    readonly hint: string;
    readonly dropHere: string;
    readonly another: string;
    readonly several: string;
    readonly pasted: string;
    readonly nothingPasted: string;
  };
  readonly reading: {
    readonly looking: (name: string) => string;
    readonly heading: (name: string) => string;
    readonly part: (done: string, total: string) => string;
    readonly progress: (done: string, total: string, rows: number, broken: number) => string;
    readonly label: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly stopped: string;
    readonly ready: (rows: number, broken: number) => string;
    readonly readyTimeline: string;
  };
  readonly problem: {
    readonly heading: (name: string) => string;
    readonly over: Readonly<Record<Exclude<LimitName, "cellLength">, (limit: string) => string>> & {
      readonly cellLength: (limit: string, line: number) => string;
    };
    readonly mendOver: Readonly<Record<LimitName, string>>;
    readonly badGzip: string;
    readonly mendGzip: string;
    readonly notText: string;
    readonly looksLike: Readonly<Record<KnownFileName, string>>;
    readonly mendText: string;
    readonly notJson: (line: number | undefined, column: number | undefined) => string;
    readonly mendJson: string;
    readonly empty: string;
    readonly mendEmpty: string;
    readonly noTable: string;
    readonly mendTable: string;
    readonly oneColumn: string;
    readonly mendOneColumn: string;
    readonly formatVersion: (found: string) => string;
    readonly mendFormatVersion: string;
    readonly format: (path: string, more: number) => string;
    readonly mendFormat: string;
    readonly noRows: string;
    readonly mendRows: string;
    readonly workerFailed: string;
    readonly mendWorker: string;
    readonly outOfMemory: string;
    readonly mendMemory: string;
    readonly unreadable: string;
    readonly mendUnreadable: string;
    readonly noMemory: string;
    readonly memoryFull: string;
    readonly gone: string;
  };
  readonly columns: {
    readonly heading: string;
    readonly headingOf: (file: string) => string;
    readonly intro: string;
    readonly text: string;
    readonly encoding: string;
    readonly separator: string;
    readonly separators: Readonly<Record<"comma" | "semicolon" | "tab" | "bar", string>>;
    readonly hasHeader: string;
    readonly lookAgain: string;
    readonly otherEncoding: (encoding: string) => string;
    readonly used: string;
    readonly unused: (n: number) => string;
    readonly role: string;
    readonly noRole: string;
    readonly roles: Readonly<Record<RoleName, string>>;
    readonly samples: string;
    readonly noSamples: string;
    readonly order: string;
    readonly dayFirst: string;
    readonly monthFirst: string;
    readonly ask: (cell: string, column: string) => string;
    readonly askAbout: (column: string) => string;
    readonly askWhy: string;
    readonly asOrder: (order: string, date: string) => string;
    readonly scheme: string;
    readonly schemes: Readonly<Record<SchemeName, string>>;
    readonly noScheme: string;
    readonly decimalComma: string;
    readonly read: string;
    readonly readAgain: string;
    readonly back: string;
    readonly unanswered: string;
    readonly shortYears: string;
    readonly hundredYears: (from: number, to: number) => string;
    readonly shape: (name: string) => string;
    readonly shapes: Readonly<Record<ShapeName, string>>;
    readonly problems: {
      readonly noDate: string;
      readonly noTitle: string;
      readonly twice: (role: string, columns: string) => string;
      readonly twoDates: (columns: string) => string;
      readonly needs: (column: string, role: string, needed: string) => string;
      readonly noScheme: (column: string) => string;
    };
  };
  readonly table: {
    readonly summary: (rows: number, broken: number) => string;
    readonly panel: string;
    readonly event: string;
    readonly columns: string;
    readonly broken: (n: number) => string;
    readonly none: string;
    readonly search: string;
    readonly nextHit: string;
    readonly previousHit: string;
    readonly place: (place: number, count: number) => string;
    readonly hitsShown: (shown: number) => string;
    readonly untitled: string;
    readonly otherCategories: string;
    readonly violence: Readonly<Record<ViolenceCode, string>>;
    readonly coded: (meaning: string, code: string) => string;
    readonly row: (line: number) => string;
    readonly record: (place: number) => string;
    readonly rowCaption: string;
    readonly rowFailed: string;
    readonly column: string;
    readonly cell: string;
    readonly emptyCell: string;
    readonly edtf: string;
    readonly dateFrom: (row: string) => string;
    readonly openAddress: string;
    readonly previous: string;
    readonly next: string;
    readonly importanceFrom: (column: string) => string;
    readonly selected: (title: string, when: string) => string;
  };
  readonly brokenRows: {
    readonly heading: (n: number) => string;
    readonly intro: string;
    readonly first: (n: number) => string;
    readonly tooFewCells: (found: number, expected: number) => string;
    readonly tooManyCells: (found: number, expected: number) => string;
    readonly openQuote: string;
    readonly cellTooLong: (limit: number) => string;
    readonly problems: Readonly<Record<RowProblemName, (column: string, cell: string) => string>>;
    readonly cells: string;
    readonly more: (n: number) => string;
  };
  readonly timelineFile: {
    readonly noTexts: string;
  };
  readonly memory: {
    readonly remember: string;
    readonly rememberNote: string;
    readonly remembered: string;
    readonly forgotten: (name: string) => string;
    readonly heading: string;
    readonly open: string;
    readonly openFile: (name: string) => string;
    readonly forget: string;
    readonly forgetFile: (name: string) => string;
    readonly facts: (size: string, kept: string) => string;
  };
}
