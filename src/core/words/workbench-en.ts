import { en } from "./en.ts";
import { printSize } from "./open-sizes.ts";
import { changesEn } from "./workbench-changes.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

const { number, quote } = en;
const count =
  (one: string, many: string) =>
  (n: number): string =>
    `${number(n)} ${n === 1 ? one : many}`;
const articles = count("article", "articles");
const finds = count("date found", "dates found");
const problems = count("problem", "problems");

export const workbenchEn: WorkbenchWords = {
  title: "From article to timeline",
  lead: "Paste or open your own articles. Every date in them is found, with its reason; you decide what becomes an event, and take the timeline with you.",
  description:
    "Find the dates in your own articles and turn them into a timeline, in your browser. Nothing is uploaded.",
  privacy:
    "Your articles stay in this browser. Nothing is uploaded: the page works on your machine, and is not allowed to connect to anything.",
  noScript: "The workbench needs JavaScript, which is off here or has not arrived.",
  steps: {
    heading: "How it works",
    items: [
      "Add articles: paste the text, drop files or choose them. English and Norwegian Bokmål are understood.",
      "Say when each was published, where the text does not. “On Friday” and “three weeks ago” are counted from there.",
      "Go through what was found, beside the text it was found in. Accept it, correct it or reject it; mark by hand what was missed.",
      "Take the result with you: a collection for a site of your own, the data, or one HTML page that works offline.",
    ],
  },
  formats: {
    heading: "What can be opened",
    items: [
      "Articles: plain text, Markdown, saved web pages (.html) and Word documents (.docx), several at a time. The text is kept, the markup is left behind.",
      "What the workbench itself gives you: the collection (.zip), timeline.json and the HTML page. Each opens as a project.",
    ],
  },
  limits:
    "An article may have up to 10 million characters, and its file up to 20 MB; what is larger, or has no text in it, is refused with the reason.",
  counts: {
    articles,
    accepted: (n, total) => `${number(n)} of ${en.count.events(total)} accepted`,
    finds,
    characters: count("character", "characters"),
  },
  projects: {
    heading: "Your projects",
    all: "All projects",
    none: "There are no projects in this browser yet. Add an article above to begin one.",
    create: "New project",
    example: "Try it with an example",
    exampleNote: "Two short reports of the same story, made up for this, in English and Norwegian.",
    untitled: "Untitled timeline",
    changed: (when) => `changed ${when}`,
    open: (title) => `Open ${quote(title)}`,
    rename: "Rename",
    renameProject: (title) => `Rename ${quote(title)}`,
    newTitle: "New title",
    remove: "Remove",
    removeProject: (title) => `Remove ${quote(title)}`,
    confirmRemove: (title) => `Remove ${quote(title)} from this browser, with its articles?`,
    removeNow: "Remove it",
    keep: "Keep it",
    removed: (title) => `${quote(title)} is removed from this browser.`,
    gone: "That project is not in this browser: it may have been removed, here or in another tab.",
    openedPart: (title, n) =>
      `${quote(title)} is open. The file held only parts of the text of ${articles(n)}: nothing more can be found there. The HTML page and the data can be made from the quotations; the collection (.zip) needs the whole texts.`,
    interrupted: (names) =>
      `The page was closed or loaded anew before this was read: ${names}. Add it again.`,
    opening: "Opening the project …",
    opened: (title) => `${quote(title)} is open.`,
    openedCopy: (title) => `${quote(title)} was opened as a project of its own.`,
  },
  shelf: {
    quota:
      "This browser has no more room: what you do now is not saved. Export the project before you close the page, or remove others.",
    unavailable:
      "This browser keeps nothing here, as in a private window: what you do is not saved. Export the project before you close the page.",
    exists: "A project of that name is there already.",
    removed:
      "This project was removed in another tab. What you see is no longer saved; export it if you want to keep it.",
    "changed-elsewhere": (n) =>
      `Another tab had changed the same things, so ${n === 1 ? "your last change was" : `your last ${number(n)} changes were`} not made. Look at it, and do it again if it is still wanted.`,
  },
  intake: {
    heading: "Add articles",
    add: "Add articles",
    pasteLabel: "Paste an article",
    pasteHint: "The whole text, with its headline and date if you have them.",
    addText: "Find the dates",
    pastedName: (n) => `Pasted text ${number(n)}`,
    choose: "Choose files",
    hint: "Text, Markdown, HTML or Word; several at once. Or drop them anywhere on the page.",
    dropHere: "Let go to add them",
    nothingPasted: "There was no text in what was pasted.",
    queue: "What was added",
    waiting: "Waiting",
    reading: "Reading the file …",
    finding: (percent) => `Finding dates: ${number(percent)} %`,
    progress: (name) => `Progress: ${name}`,
    cancel: "Cancel",
    cancelOne: (name) => `Cancel ${quote(name)}`,
    added: (found, events) => `${found}, ${events} proposed.`,
    nothingFound: "No dates were found in this text. You can still mark passages by hand.",
    readAs: (language, other) =>
      `Read as ${language}. A part of it seems to be in ${other}; dates there may be missed.`,
    tooMany: (finds, percent) =>
      `The text has more dates than can be gone through at a time: the first ${en.number(finds)} are here, from the first ${percent} % of it. Divide the text and add the rest as articles of their own.`,
    seems: (language) =>
      `The text seems to be in ${language}; dates are found in English and Norwegian Bokmål only. If that is wrong, choose the language.`,
    languagesAdded: (languages) =>
      `The timeline is now in ${languages} as well. Languages are changed in the settings.`,
    same: (title) => `This very text is in the project already, as ${quote(title)}.`,
    addAgain: "Add it a second time",
    leaveOut: "Leave it out",
    toReview: "Go through the finds",
    done: (n, events) => `${n} added, ${events} proposed.`,
    askDate: "When was it published?",
    askDateWhy:
      "The text does not say. Without it, “on Friday” or “three weeks ago” cannot become a date.",
    giveDate: "Use this date",
    clear: "Clear the list",
    faults: {
      empty: "There is no text in it.",
      binary: "It is not text. If it comes from another program, save it as text, HTML or .docx.",
      "too-large": "It is too large.",
      unsupported:
        "This kind of file cannot be read. Save it as text, HTML or .docx, or copy the text and paste it.",
      broken:
        "The file is damaged or not what its name says. Open it in its own program, and save it anew.",
      cancelled: "Cancelled. Nothing was kept of it.",
      unreadable:
        "The browser no longer gives the file: it may have been moved or deleted. Choose it again.",
      finder:
        "The part of the page that finds dates stopped. Try again; if it happens again, load the page anew.",
    },
    tooLarge: (size, limit) => `It is too large: ${size}. Up to ${limit} can be read; divide it.`,
    tooLong: (length, limit) =>
      `It is too long: ${number(length)} characters. Up to ${number(limit)} can be read; divide it.`,
    formats: {
      pdf: "It is a PDF.",
      doc: "It is a Word document of the old kind (.doc).",
      odt: "It is an OpenDocument text.",
      rtf: "It is an RTF document.",
      epub: "It is an e-book.",
      pages: "It is a Pages document.",
      spreadsheet: "It is a spreadsheet.",
      presentation: "It is a presentation.",
      "web-archive": "It is a web archive.",
      image: "It is a picture.",
      media: "It is a sound or a film.",
      archive: "It is an archive of files.",
    },
    importFaults: {
      "not-ours":
        "It holds neither an article nor a project: a zip or JSON file must be one that Dateline made.",
      broken: "It is damaged or not complete, and cannot be opened.",
      "too-large": "It is too large to be opened here.",
      newer: "It was made by a later version of this page. Load the page anew, and try again.",
    },
    notesLabel: "What was done to the text",
    bytes: (n) => printSize(n, number, "bytes"),
  },
  notes: {
    encoding: (name) => `Read as ${name}.`,
    composed: "Accents were joined with their letters (NFC).",
    softHyphens: (n) => `${count("soft hyphen was", "soft hyphens were")(n)} taken out.`,
    zeroWidth: (n) =>
      `${count("invisible character was", "invisible characters were")(n)} taken out.`,
    replaced: (n) =>
      `${count("character", "characters")(n)} could not be read and ${n === 1 ? "is" : "are"} shown as “�”.`,
    articlePart: "Only the part of the web page that seems to be the article was kept.",
    wholePage: "The whole web page was kept, as no part of it stands out as the article.",
    badAddress: (address) =>
      `${quote(address)} is not a web address that can be published; it was left out.`,
    bylines: (n) =>
      `${count("line about", "lines about")(n)} publication, authors or pictures left out.`,
    frontMatter: "The lines at its top could not be read as details; they are left in the text.",
  },
  article: {
    heading: "Articles",
    shown: "Article shown",
    details: "Details",
    detailsOf: (title) => `Details of ${quote(title)}`,
    title: "Title",
    publisher: "Publisher",
    author: "Author",
    language: "Language",
    unknownLanguage: "Not known",
    unknownLanguageNote:
      "Dates are found in English and Norwegian only: in this language nothing is found. You can mark passages by hand.",
    published: "Published",
    publishedNote: "“Today” and “on Friday” in the text are counted from this day.",
    written: "Written, if on another day",
    writtenNote: "Only when “today” in the text is not the day of publication.",
    url: "Web address",
    rights: "Rights",
    rightsNote: "What the reader is told about the use of the text.",
    text: "What is published of the text",
    texts: { full: "The whole text", excerpts: "Only the sentences around the quotations" },
    save: "Save the details",
    remove: "Remove the article",
    removeArticle: (title) => `Remove ${quote(title)}`,
    removed: (title) => `${quote(title)} is removed. Undo brings it back.`,
    saved: "The details are saved.",
    findingAgain: "Working out the dates anew …",
    noDate: "No publication date",
    undated: "Date needed",
    badUrl: "A web address begins with https:// or http://.",
    needsTitle: "An article needs a title.",
  },
  date: {
    hint: "As in 23 March 2024, 2024-03-23 or 2024-03.",
    understood: (date) => `Understood as ${date}.`,
    unreadable: (text) =>
      `${quote(text)} cannot be read as a date. Write it as 23 March 2024 or 2024-03-23.`,
  },
  bench: {
    panes: { timeline: "Timeline", text: "Text", events: "Events", tray: "Tray" },
    skipToEvents: "To the events",
    panesLabel: "Parts of the workbench",
    titleLabel: "Title of the timeline",
    undo: "Undo",
    redo: "Redo",
    undoWhat: (what) => `Undo: ${what}`,
    redoWhat: (what) => `Redo: ${what}`,
    undone: (what) => `Undone: ${what}.`,
    redone: (what) => `Done again: ${what}.`,
    saved: "Saved in this browser",
    saving: "Saving …",
    saveFailed: "Not saved",
    articles: "Articles",
    settings: "Settings",
    export: "Export",
    acceptedOnly: "Accepted only",
    legendProposed: "Faint: not gone through yet",
    resize: "Height of the timeline",
    emptyTimeline: "Events appear here as they are found.",
    noArticles: "This project has no articles yet.",
  },
  changes: changesEn,
  settings: {
    heading: "About the timeline",
    title: (language) => `Title (${language})`,
    description: (language) => `Description (${language})`,
    id: "Name of the folder",
    idNote: "Small letters, digits and hyphens; it becomes part of the address.",
    badId: "Only small letters from a to z, digits and hyphens, beginning with a letter.",
    languages: "Languages of the timeline",
    languagesNote:
      "A title that lacks in one of them is shown as it stands. Quotations stay in the language of their article.",
    addLanguage: "Add language",
    languageCode: "Code of the language, such as de or nn",
    badLanguage: "That is not the code of a language, such as de or nn.",
    removeLanguage: (language) => `Remove ${language}`,
    categories: "Categories",
    categoryName: (language) => `Name (${language})`,
    categoryUsed: (events) => `used by ${events}`,
    unused: "not used",
    addCategory: "Add category",
    newCategory: "New category",
    removeCategory: (name) => `Remove ${quote(name)}`,
    save: "Save the settings",
    saved: "The settings are saved.",
  },
  export: {
    heading: "Take it with you",
    intro:
      "The zip file is for going on: everything is in it, whatever you decided. The HTML page and the data are for others: they hold what you accepted, and of the texts what may be published.",
    names: {
      zip: "Collection for a site (.zip)",
      timeline: "The data (timeline.json)",
      page: "One HTML page",
    },
    notes: {
      zip: "To go on with everything: the whole texts, the decisions, the tray. Its folder belongs in data/ of a Dateline site.",
      timeline:
        "What you accepted, with its quotations, in the published format; without the texts.",
      page: "What you accepted, with its quotations and the published part of the texts: opens offline, in any browser.",
    },
    save: (name) => `Save: ${name}`,
    saveShort: "Save",
    made: (file) => `${quote(file)} is ready, and goes to your downloads.`,
    making: "Making the file …",
    blocked: "It can be made when the problems above are fixed.",
    failed: "The file could not be made. The project is as it was.",
    ready: (events) => `Nothing stands in the way: ${events} will be published.`,
    drafts: (n) => `${en.count.events(n)} not gone through yet: kept as drafts, not published.`,
    partlyTitled: (n) =>
      n === 1
        ? "1 title is in one language only; it is shown as it stands."
        : `${number(n)} titles are in one language only; they are shown as they stand.`,
    partlyKnown: (n) =>
      `Of ${articles(n)} only parts of the text are here. The page and the data are made from the quotations there are; a collection for a site needs the whole texts.`,
    problemsHeading: (n) => `${problems(n)} to look at first`,
    problemsNote:
      "You can take the collection along as it is; it can be published when these are fixed.",
    goTo: "Show",
  },
};
