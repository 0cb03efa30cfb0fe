import { drawingWordsFor } from "./drawing-words.ts";
import type { Words } from "./words.ts";

const numbers = new Intl.NumberFormat("en-GB");
const number = (value: number): string => numbers.format(value);
const quote = (text: string): string => `“${text}”`;
const count =
  (one: string, many: string) =>
  (n: number): string =>
    `${number(n)} ${n === 1 ? one : many}`;

const events = count("event", "events");
const { quotations } = drawingWordsFor("en");
const passages = count("dated passage", "dated passages");

export const en: Words = {
  locale: "en",
  language: { name: "English", short: "EN" },
  quote,
  number,
  site: {
    name: "Dateline",
    skipToContent: "Skip to the content",
    dismiss: "Dismiss",
    close: "Close",
    loading: "Loading …",
    openData: "Open your data",
    openArticles: "From article to timeline",
    classroom: "Classroom",
  },
  count: {
    events,
    sources: count("source", "sources"),
    quotations,
    passages,
    eventsOf: (n, total) => `${number(n)} of ${events(total)}`,
    inView: (n, total) => `${number(n)} of ${events(total)} in view`,
    named: (n) => `${number(n)} named, the others when you zoom in`,
    fromTo: (from, to) => `${from} to ${to}`,
    hits: (n) => (n === 0 ? "No events found." : `${events(n)} found.`),
  },
  modes: {
    timeline: "Timeline",
    list: "List",
    compare: "Compare",
    sources: "Sources",
    table: "Table",
  },
  modesLabel: "Ways of looking",
  search: {
    label: "Search titles, quotations and places",
    placeholder: "Search",
    none: (text) => `Nothing was found for ${quote(text)}.`,
  },
  filter: {
    label: "Filter",
    category: "Category",
    source: "Source",
    agreement: "Agreement between mentions",
    external: "Show dates from outside the articles",
    clear: "Clear filters",
    nothing: "No events match the filters and the search.",
  },
  settings: {
    label: "Settings",
    language: "Language",
    theme: "Appearance",
    themes: { light: "Light", dark: "Dark", system: "System" },
    help: "Help and keyboard",
  },
  timeline: {
    toolbar: "Move and zoom",
    closer: "Zoom in",
    wider: "Zoom out",
    whole: "Whole span",
    earlier: "Earlier",
    later: "Later",
    categories: "Categories",
  },
  event: {
    panel: "Event",
    none: "Choose an event to see the words its date was read from.",
    mentions: "What the sources say",
    external: "From outside the articles",
    says: (who) => `according to ${who}`,
    inLanguage: (language) => `in ${language}`,
    showInSource: "Show in the source",
    previous: "Previous event",
    next: "Next event",
    share: "Share",
    close: "Close the event",
    after: "Came after",
    selected: (title, when, n) => `${title}, ${when}. ${quotations(n)}.`,
    cite: "Cite",
    ownPage: "This event’s own page",
  },
  source: {
    panel: "Sources",
    passages: "Dated passages",
    published: (date) => `published ${date}`,
    written: (date) => `written ${date}`,
    publisher: "Publisher",
    author: "Author",
    agency: (agency, publisher) => `${agency}, via ${publisher}`,
    publisherUnknown: "Publisher not known",
    elsewhere: "Elsewhere",
    languageLabel: "Language",
    publishedLabel: "Published",
    writtenLabel: "Written",
    rights: "Rights",
    about: "About this source",
    excerpts: "Only the sentences around the quotations are shown here.",
    readWhole: "Read the whole article",
    opensElsewhere: "on the publisher’s site",
    open: "Open this source",
    passageOf: (titles) => `Passage about: ${titles}`,
    severalEvents: (n) => `These words belong to ${events(n)}. Activate again for the next.`,
    notFound: (n) => `${quotations(n)} ${n === 1 ? "was" : "were"} not found in this text.`,
    larger: "Make larger",
    smaller: "Make smaller",
  },
  list: { label: "Events in order of time", noBeginning: "Beginning not stated" },
  agreement: {
    single: "one mention",
    same: "mentions agree",
    refined: "some are more precise",
    conflict: "sources disagree",
  },
  kind: {
    "part-of-day": "known to the time of day",
    time: "known to the clock time",
    day: "known to the day",
    month: "known to the month",
    season: "known to the season",
    year: "known to the year",
    decade: "known to the decade",
    century: "known to the century",
    "between-days": "between two days",
    "between-months": "between two months",
    "between-years": "between two years",
    since: "from then on",
    until: "up to then",
    stretch: "all that time",
    choice: "one of several dates",
    several: "several dates",
    about: "approximate",
    uncertain: "uncertain",
  },
  explain: {
    named: {
      date: "The words name the date.",
      day: "The words name the day.",
      month: "The words name the month.",
      year: "The words name the year.",
    },
    namedWithoutYear: (written) =>
      `The words name the date; the year is that of the writing, ${written}.`,
    countedFromWriting: (words, written, date) =>
      `${words}, counted from ${written}, when this was written: ${date}.`,
    countedFromEvent: (words, event, date) => `${words}, counted from ${quote(event)}: ${date}.`,
    implied: (date) => `No words name the date; the context gives it: ${date}.`,
    external: (date, title, publisher) =>
      `Not in the articles: ${date}, according to ${quote(title)}, ${publisher}.`,
    externalWithoutReference: (date) => `Not in the articles: ${date}.`,
    agreement: {
      single: "There is one mention, and nothing to compare it with.",
      same: "All the mentions give the same date.",
      refined: "The mentions fit together; some are more precise than others.",
      conflict: "The sources disagree.",
    },
    sameSourceDisagrees: "One source gives times that cannot both be right.",
    reading: (source, dates) => `${source}: ${dates}.`,
    also: "; also ",
    parenthesis: (date, words) => `${date} (${words})`,
  },
  problem: {
    unknownEvent: (id) => `There is no event ${quote(id)} in this collection.`,
    unknownArticle: (id) => `There is no article ${quote(id)} in this collection.`,
    unknownView: (text) =>
      `The address asks for the time ${quote(text)}, which cannot be read. The timeline opens as usual.`,
    unknownMode: (text) =>
      `There is no way of looking called ${quote(text)}. The timeline is shown.`,
    timelineFailed: "The timeline could not be loaded.",
    drawingFailed: "The drawing failed. The list has the same events.",
    articleFailed: "The text of this source could not be loaded.",
    reason: {
      network: "The connection failed.",
      status: "The server did not have the file.",
      format: "The file is not what was expected.",
    },
    retry: "Try again",
  },
};
