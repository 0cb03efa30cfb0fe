import type { HandoutWords } from "./handout-words.ts";

export const handoutEn: HandoutWords = {
  title: "Handouts",
  lead: "Choose what to hand out. The sheets are shown as they will be printed.",
  description: (collection) =>
    `The events of “${collection}” with their quotations and numbered sources, to print and hand out.`,
  plain:
    "The list of events with quotations and numbered sources, ready to print. With JavaScript there are stories, the timeline over several sheets and a blank timeline as well.",
  choices: "What to print",
  what: "Handout",
  kinds: {
    story: "Story",
    sheets: "Timeline",
    list: "List of events",
    blank: "Blank timeline",
  },
  kindNotes: {
    story: "The steps with their quotations, questions and sources.",
    sheets: "Drawn to scale, over as many sheets as it takes.",
    list: "Every event with its quotations and sources.",
    blank: "An axis to fill in, and the events without their dates.",
  },
  story: "Story",
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  scale: "Scale",
  fit: "One sheet wide",
  fixed: "To scale",
  millimetres: "Millimetres",
  per: "per",
  units: { year: "year", month: "month", day: "day" },
  scaleFault: "Write a number from 0.1 to 500, with one decimal at most.",
  range: "Period",
  rangeHint: "Leave empty for all of it. For example 2024-03 or 2014/2024.",
  rangeFault: "This is not a period. Write a year, a month or a day, or two with / between them.",
  events: "Events",
  chosen: (n, total) => `${n} of ${total} events`,
  all: "All",
  none: "None",
  ofStory: (story) => `Those in “${story}”`,
  order: "Order of the list",
  reshuffle: "Shuffle again",
  orderNote: (seed) => `Order ${seed}. The same link gives the same order.`,
  answers: "Answers on a separate sheet at the end",
  print: "Print",
  printNote: (paper) =>
    `Choose ${paper} and a scale of 100% in the print dialog, so that the sheets come out as shown.`,
  preview: "Sheets",
  sheetCount: (sheets, paper) => `${sheets} ${sheets === 1 ? "sheet" : "sheets"}, ${paper}`,
  tooMany: (sheets) =>
    `At this scale the timeline takes about ${sheets} sheets side by side. Choose a smaller scale or a shorter period.`,
  noEvents: "There are no events in what you chose.",
  nameless: (titles) => `No room for these names at this scale: ${titles.join("; ")}.`,
  sheetOf: (number, total) => `Sheet ${number} of ${total}`,
  place: (column, columns, row, rows) =>
    [
      columns === 1 ? "" : `${column} of ${columns} from the left`,
      rows === 1 ? "" : `${row} of ${rows} from the top`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  overlapBefore: (sheet) => `Sheet ${sheet} ends here`,
  overlapAfter: (sheet) => `Sheet ${sheet} begins here`,
  scaleText: (mm, unit) => `${mm} mm to a ${unit}`,
  timeline: "Timeline",
  sources: "Sources",
  published: (date) => `published ${date}`,
  discuss: "For discussion",
  fillIn: "Fill in the timeline",
  fillInText:
    "Write the letter of each event where it belongs. Draw an event that lasted, or whose day no source gives, as a line and not a point.",
  answersTitle: "Answers",
  name: "Name",
};
