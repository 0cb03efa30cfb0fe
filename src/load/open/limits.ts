/** What is refused before it can stop the browser. All counts are of one file. */
export interface FileLimits {
  /** The file as it lies on disk. */
  readonly bytes: number;
  /** What a gzipped file holds, counted while it is read. */
  readonly decompressedBytes: number;
  /** JSON is held as a whole, several times over, so it may be less than a table. */
  readonly jsonBytes: number;
  /** Data rows, broken ones counted. */
  readonly rows: number;
  /** UTF-16 units in a cell. */
  readonly cellLength: number;
  readonly columns: number;
}

/** Ten million rows in columns take about a gigabyte: the most that a tab can be asked to hold. */
export const FILE_LIMITS: FileLimits = {
  bytes: 4e9,
  decompressedBytes: 8e9,
  jsonBytes: 2e8,
  rows: 1e7,
  cellLength: 1e6,
  columns: 2000,
};
