import type { HandoutWords } from "./handout-words.ts";

export const handoutEn: HandoutWords = {
  title: "Handouts",
  lead: "Choose what to hand out. The sheets are shown as they will be printed.",
  description: (collection) =>
    `The events of “${collection}” with their quotations and numbered sources, to print and hand out.`,
  plain:
    "The list of events with quotations and numbered sources, ready to print. With JavaScript there are stories, the timeline over several sheets and a blank timeline as well.",
  plainStories: "A story can be printed from its own page:",
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
  ownStory: (title) => `${title} (made by a reader)`,
  ownNote:
    "Made by a reader. The titles of the steps and the quotations are the timeline’s; the reader wrote the texts and the questions.",
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
  linkTrouble: "Not everything in the link could be used.",
  faults: {
    what: (text) => `There is no handout called ${text} here.`,
    story: (text) => `There is no story called ${text} here.`,
    paper: (text) => `${text} is not a paper that can be chosen.`,
    scale: (text) =>
      `${text} is not a scale. A scale is written like 25-year, 2.5-month or 10-day, from 0.1 to 500 mm.`,
    view: (text) =>
      `${text} is not a period. A period is a year, a month or a day, or two with / between them.`,
    events: (ids, more) =>
      ids.length === 1
        ? `This event is not in the collection and was left out: ${ids.join("")}.`
        : `These events are not in the collection and were left out: ${ids.join(", ")}${more === 0 ? "" : `, and ${more} more`}.`,
    seed: (text) => `${text} is not an order of the list. Orders are numbered from 1 to 9999.`,
    answers: (text) => `${text} does not say whether to print the answers: write yes or no.`,
    name: (text) => `This page has nothing called ${text}, so it was left out.`,
  },
  instead: (shown) => `Shown instead: ${shown}.`,
  fitInstead: "one sheet wide",
  viewInstead: "the whole period",
  seedInstead: (seed) => `order ${seed}`,
  answersInstead: "the answers as well",
  nameless: (titles) => `No room for these names at this scale: ${titles.join("; ")}.`,
  sheetOf: (number, total) => `Sheet ${number} of ${total}`,
  continued: (sheet, title) => `${sheet} · ${title} (continued)`,
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
  legend: "What the signs mean",
  sources: "Sources",
  published: (date) => `published ${date}`,
  discuss: "For discussion",
  fillIn: "Fill in the timeline",
  fillInText:
    "Write the letter of each event where it belongs. Draw an event that lasted, or whose day the articles do not give, as a line and not a point.",
  answersTitle: "Answers",
  name: "Name",
};
