/** Where a file's data comes from, for files that go on from hand to hand. */
export interface Origin {
  /** The collection's page. */
  readonly url: string;
  /** The day on which the file was made: EDTF. */
  readonly saved: string;
}
