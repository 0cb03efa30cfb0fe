import { en } from "./en.ts";
import { printSize } from "./open-sizes.ts";
import type { OpenWords } from "./open-words.ts";

const { number, quote } = en;
const rows = (n: number): string => `${number(n)} ${n === 1 ? "row" : "rows"}`;
const events = (n: number): string => en.count.events(n);
const cells = (n: number): string => `${number(n)} ${n === 1 ? "cell" : "cells"}`;
const columns = (n: number): string => `${number(n)} ${n === 1 ? "column" : "columns"}`;

function tellPlace(line: number | undefined, column: number | undefined): string {
  if (line === undefined) return "";
  const place = column === undefined ? "" : `, character ${number(column)}`;
  return ` from line ${number(line)}${place} on`;
}

export const openEn: OpenWords = {
  title: "Open your data",
  lead: "See a table of your own as a timeline. Every event opens the row it was read from, with its date marked.",
  description:
    "Open a CSV, TSV or JSON file as a zoomable timeline in your browser. Nothing is uploaded.",
  privacy:
    "Your file stays in this browser. Nothing is uploaded: the page reads it on your machine, and is not allowed to connect to anything.",
  noScript: "Opening a file needs JavaScript, which is off here or has not arrived.",
  formats: {
    heading: "What can be opened",
    items: [
      "CSV and TSV: a table with the names of its columns in the first line, separated by commas, semicolons, tabs or bars. UTF-8, UTF-16 and Windows-1252 are told apart, so what Excel saves can be opened as it is.",
      "JSON: an array of records, or an object that has one under “items” or “events”.",
      "timeline.json, as every collection here publishes it: opens with its quotations.",
      "Any of these compressed with gzip (.gz).",
    ],
  },
  columnsRead: {
    heading: "What is read from it",
    items: [
      "Dates: in one column, in two for start and end, or in columns for year, month and day. 2022-01-31, 31 January 2022, 31.1.2022, 9-Feb-68, 2022, and EDTF such as 2022-01~.",
      "How well each date is known, as UCDP (date_prec) and ACLED (time_precision) code it. A month stays a month: nothing becomes more precise than the file.",
      "Titles, categories, places and web addresses, and a number such as deaths, which decides what is named first.",
      "You can correct what was recognised. A row whose date cannot be read is listed with the reason, never repaired.",
    ],
  },
  limits: (size, unpacked, json, n) =>
    `Up to ${size} (${unpacked} when unpacked) and ${number(n)} rows. JSON up to ${json}, since it has to be held in memory as a whole.`,
  bytes: (n) => printSize(n, number, "bytes"),
  choose: {
    label: "Choose a file",
    hint: "CSV, TSV or JSON, also as .gz. Or drop it here, or paste a table.",
    dropHere: "Let go to open it",
    another: "Open another file",
    several: "Only one file can be opened at a time; this is the first of them.",
    pasted: "pasted-table.csv",
    nothingPasted: "There was no table in what was pasted.",
  },
  reading: {
    looking: (name) => `Looking at ${quote(name)} …`,
    heading: (name) => `Reading ${quote(name)}`,
    part: (done, total) => `${done} of ${total}`,
    progress: (done, total, n, broken) =>
      `${done} of ${total}, ${events(n)} so far${broken === 0 ? "" : `, ${rows(broken)} that could not be read`}`,
    label: "Progress",
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was kept.",
    stopped: "Cancelled. The timeline is still there, as it was.",
    ready: (n, broken) =>
      `The timeline is ready: ${events(n)}${broken === 0 ? "" : `, and ${rows(broken)} that could not be read`}.`,
    readyTimeline: "The timeline is ready.",
  },
  problem: {
    heading: (name) => `${quote(name)} could not be opened`,
    over: {
      bytes: (limit) => `The file is larger than ${limit}.`,
      decompressedBytes: (limit) => `Unpacked, the file is larger than ${limit}.`,
      jsonBytes: (limit) => `It is JSON, and larger than ${limit}.`,
      rows: (limit) => `The file has more than ${limit} rows.`,
      columns: (limit) => `The table has more than ${limit} columns.`,
      cellLength: (limit, line) =>
        `A cell is longer than ${limit} characters (line ${number(line)}).`,
    },
    mendOver: {
      bytes: "Divide it, or leave out the columns that the timeline does not need.",
      decompressedBytes: "Divide it, or leave out the columns that the timeline does not need.",
      jsonBytes: "Save it as CSV: a table is read a piece at a time and may be far larger.",
      rows: "Divide it, by years for example.",
      columns: "Leave out the columns that the timeline does not need.",
      cellLength: "Look there for a quotation mark that is never closed.",
    },
    badGzip: "Its name ends in .gz, or it begins as gzip does, but it cannot be unpacked.",
    mendGzip: "It may not be complete. Fetch it again, or unpack it first and open what comes out.",
    notText: "It is not text.",
    looksLike: {
      zip: "It is a zip file or an Excel or OpenDocument file, not text.",
      ole: "It is an old Excel or Word file, not text.",
      pdf: "It is a PDF, not a table.",
      image: "It is a picture, not a table.",
      parquet: "It is a Parquet file, not text.",
      sqlite: "It is an SQLite database, not text.",
    },
    mendText: "A spreadsheet (.xlsx, .ods) can be saved as CSV in the program it comes from.",
    notJson: (line, column) => `It is not valid JSON${tellPlace(line, column)}.`,
    mendJson: "Check that it is complete, and that it is one JSON document.",
    empty: "It is empty.",
    mendEmpty: "Check that the right file was chosen.",
    noTable: "There is no table in it.",
    mendTable:
      "A table has the names of its columns in the first line; JSON has an array of records.",
    oneColumn: "It has one column only.",
    mendOneColumn:
      "Columns are separated by commas, semicolons, tabs or bars; a timeline needs one with a date and one that says what happened.",
    formatVersion: (found) =>
      `It is a published timeline in a format that this page does not know: ${quote(found)}.`,
    mendFormatVersion: "Load the page anew: a later version of it may know the format.",
    format: (path, more) =>
      `It says that it is a published timeline, but is not as one should be${path === "" ? "" : ` in ${quote(path)}`}${more === 0 ? "" : ` and ${number(more)} more ${more === 1 ? "place" : "places"}`}.`,
    mendFormat: "Fetch timeline.json again from where it was published.",
    noRows: "No row has a date that could be read.",
    mendRows: "Choose another column for the date, or another order of day and month.",
    workerFailed: "The part of the page that reads files stopped.",
    mendWorker: "Try again; if it happens again, load the page anew.",
    outOfMemory: "The browser has not enough memory for it.",
    mendMemory: "Close other pages, or divide the file.",
    unreadable: "The browser no longer gives the file: it may have been moved, changed or deleted.",
    mendUnreadable: "Choose it again.",
    noMemory: "This browser does not let the page remember files.",
    memoryFull: "The browser has no room left to remember this file.",
    gone: "The file is no longer remembered.",
  },
  columns: {
    heading: "Columns",
    headingOf: (file) => `The columns of ${quote(file)}`,
    intro: "What each column was recognised as. Correct it where it is wrong.",
    text: "How the text is read",
    encoding: "Encoding",
    separator: "Separated by",
    separators: { comma: "comma", semicolon: "semicolon", tab: "tab", bar: "bar" },
    hasHeader: "The first line has the names of the columns",
    lookAgain: "Look at it again",
    otherEncoding: (encoding) =>
      `Further down the text is not UTF-8, so it was read as ${encoding}.`,
    used: "Used",
    unused: (n) => `Not used (${number(n)})`,
    role: "Read as",
    noRole: "Not used",
    roles: {
      date: "Date",
      start: "Start",
      end: "End",
      year: "Year",
      month: "Month",
      day: "Day",
      time: "Time of day",
      endYear: "End: year",
      endMonth: "End: month",
      endDay: "End: day",
      endTime: "End: time of day",
      precision: "Precision of the date",
      title: "Title",
      category: "Category",
      importance: "Importance",
      place: "Place",
      url: "Web address",
      latitude: "Latitude",
      longitude: "Longitude",
      id: "Identifier",
    },
    samples: "Cells",
    noSamples: "no cell with content",
    order: "Order",
    dayFirst: "Day first",
    monthFirst: "Month first",
    ask: (cell, column) => `How is ${cell} in ${quote(column)} meant?`,
    askAbout: (column) => `How are the dates in ${quote(column)} meant?`,
    askWhy: "All the dates there can be read both ways, so the file does not tell.",
    asOrder: (order, date) => `${order}: ${date}`,
    scheme: "Precision coded as in",
    schemes: {
      ucdp: "UCDP (1 to 5)",
      acled: "ACLED (1 to 3)",
      wikidata: "Wikidata (7 to 14)",
      words: "words: day, month, year",
    },
    noScheme: "Choose",
    decimalComma: "Numbers have a decimal comma (1.234,5)",
    read: "Show the timeline",
    readAgain: "Read again",
    back: "Back to the timeline",
    unanswered: "Choose the order of day and month first.",
    shortYears: "Years of two digits",
    hundredYears: (from, to) => `${from}–${to}`,
    shape: (name) => `It has the columns of ${name}.`,
    shapes: {
      "ucdp-ged": "UCDP’s Georeferenced Event Dataset",
      acled: "ACLED",
      gtd: "the Global Terrorism Database",
      rand: "RAND’s database of terrorism incidents",
      timelinejs: "a TimelineJS sheet",
      "vis-timeline": "vis-timeline",
      flourish: "a Flourish timeline",
      storyteller: "Timeline Storyteller",
    },
    problems: {
      noDate: "No column is read as a date. Choose which one is the date, the start or the year.",
      noTitle: "No column is read as a title: events are called by their category or place.",
      twice: (role, columns) => `Two columns are read as ${quote(role)}: ${columns}. Keep one.`,
      twoDates: (columns) => `These all give the date: ${columns}. Keep one of them.`,
      needs: (column, role, needed) =>
        `${quote(column)} is read as ${quote(role)}, which means nothing without a column read as ${quote(needed)}.`,
      noScheme: (column) => `Choose what the codes in ${quote(column)} mean.`,
    },
  },
  table: {
    summary: (n, broken) => (broken === 0 ? events(n) : `${events(n)} · ${rows(broken)} not read`),
    panel: "The file",
    event: "Event",
    columns: "Columns",
    broken: (n) => `Rows not read (${number(n)})`,
    none: "Choose an event to see the row it was read from.",
    search: "Search titles and places",
    nextHit: "Next hit",
    previousHit: "Previous hit",
    place: (place, n) => `Hit ${number(place)} of ${number(n)}`,
    hitsShown: (shown) => `The first ${number(shown)}, in order of time:`,
    untitled: "Without a title",
    otherCategories: "All others",
    violence: {
      "1": "State-based conflict",
      "2": "Non-state conflict",
      "3": "One-sided violence",
    },
    coded: (meaning, code) => `${meaning} (${code})`,
    row: (line) => `Line ${number(line)}`,
    record: (place) => `Record ${number(place)}`,
    rowCaption: "The row as it stands in the file",
    rowFailed: "The row could not be read again. The file may have been changed or moved.",
    column: "Column",
    cell: "Cell",
    emptyCell: "empty",
    edtf: "EDTF",
    dateFrom: (row) => `${row} of the file gives the date:`,
    openAddress: "Open the row’s web address in a new tab",
    previous: "Previous",
    next: "Next",
    importanceFrom: (column) =>
      `What is named first was worked out from ${quote(column)}: the higher, the more important.`,
    selected: (title, when) => `${title}, ${when}.`,
  },
  brokenRows: {
    heading: (n) => `${rows(n)} could not be read`,
    intro: "They are not on the timeline. Nothing was guessed or repaired.",
    first: (n) => `The first ${number(n)} are listed.`,
    tooFewCells: (found, expected) => `It has ${cells(found)}; the table has ${columns(expected)}.`,
    tooManyCells: (found, expected) =>
      `It has ${cells(found)}, more than the table’s ${columns(expected)}.`,
    openQuote: "A quotation mark is opened in it and never closed.",
    cellTooLong: (limit) =>
      `A cell is longer than ${number(limit)} characters: a quotation mark may never be closed.`,
    problems: {
      "empty-date": (column) =>
        column === "" ? "There is no date." : `There is no date in ${quote(column)}.`,
      "not-a-date": (column, cell) =>
        `${quote(cell)} in ${quote(column)} cannot be read as a date.`,
      "no-such-month": (column, cell) =>
        `${quote(cell)} in ${quote(column)}: there is no such month.`,
      "no-such-day": (column, cell) => `${quote(cell)} in ${quote(column)}: there is no such day.`,
      "no-such-time": (column, cell) =>
        `${quote(cell)} in ${quote(column)}: there is no such time of day.`,
      "ambiguous-order": (column, cell) =>
        `${quote(cell)} in ${quote(column)} can be read with the day or the month first.`,
      "end-before-start": (column, cell) =>
        `The end, ${quote(cell)} in ${quote(column)}, comes before the start.`,
      "two-ends": (column, cell) =>
        `${quote(cell)} in ${quote(column)} has an end of its own, and the row has another.`,
      "two-years": (column, cell) =>
        `${quote(cell)} in ${quote(column)} looks like two years; both have to be written in full, as in 1936/1939.`,
      "unknown-precision": (column, cell) =>
        `${quote(cell)} in ${quote(column)} is no known code for the precision.`,
    },
    cells: "The row’s cells",
    more: (n) => `Show ${number(n)} more`,
  },
  timelineFile: {
    noTexts:
      "The articles’ own texts are not in timeline.json. What stands here is what the file has: the quotations.",
  },
  memory: {
    remember: "Remember this file in this browser",
    rememberNote: "It is kept on your machine only, until you remove it.",
    remembered: "The file is remembered in this browser.",
    forgotten: (name) => `${quote(name)} is removed from this browser.`,
    heading: "Remembered in this browser",
    open: "Open",
    openFile: (name) => `Open ${quote(name)}`,
    forget: "Remove",
    forgetFile: (name) => `Remove ${quote(name)}`,
    facts: (size, kept) => `${size} · kept ${kept}`,
  },
};
