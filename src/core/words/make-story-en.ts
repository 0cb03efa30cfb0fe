import type { MakeStoryWords } from "./make-story-words.ts";

export const makeStoryEn: MakeStoryWords = {
  lead: "Choose events, put them in order, and write what you want to say. The quotations come with them. The story is kept in this browser and nowhere else until you share it.",
  storyTitle: "Title of the story",
  titleHint: "The heading that the class will see.",
  untitled: "A story without a title",
  events: "Events",
  find: "Search the events",
  found: (shown, all) => (shown === all ? `${all} events` : `${shown} of ${all} events`),
  moreEvents: (n) => `${n} more. Search to find them.`,
  noEvents: "No event matches the search.",
  chooseAll: "Choose all shown",
  chooseNone: "Clear all shown",
  chosen: (n) => (n === 1 ? "1 chosen" : `${n} chosen`),
  steps: "The story",
  noSteps: "No events yet. Choose some from the list, and they become the steps of the story.",
  step: (number, title) => `Step ${number}: ${title}`,
  grip: (title) => `Move: ${title}`,
  gripHint: "Drag, or press the arrow keys up and down",
  up: (title) => `Move up: ${title}`,
  down: (title) => `Move down: ${title}`,
  remove: (title) => `Leave out: ${title}`,
  fields: {
    text: "Text of this step",
    question: "Question for the class",
    notes: "Notes for the presenter",
  },
  fieldHints: {
    question: "Shown on its own, for discussion.",
    notes:
      "Shown in the presenter’s window and not on the screen. They are included in the link and the file.",
  },
  moreFields: "Question and notes",
  sort: "Sort by time",
  undo: "Undo",
  startOver: "Start over",
  openFile: "Open a story from a file",
  pass: "Show it and share it",
  passNote:
    "The whole story is in the link itself: nothing is uploaded. Whoever has the link can read everything in it, notes too.",
  show: "Show the story",
  present: "Present",
  saveFile: "Save as a file",
  link: "Link to the story",
  copy: "Copy the link",
  copied: "Copied",
  copyFailed: "The browser does not allow copying here. The link is selected: copy it yourself.",
  longLink: (letters) =>
    `This link has ${letters} characters. Some programs cut long links: try it before you rely on it, or share the file.`,
  noLink: "The story is too long for a link. Save it as a file and share that.",
  useEvents: "Use the same events in:",
  exercises: "Exercises",
  handout: "A list to hand out",
  full: (most) => `A story holds ${most} steps at most.`,
  told: {
    moved: (title, number, total) => `${title} is now step ${number} of ${total}.`,
    removed: (title) => `Left out: ${title}`,
    undone: "Undone",
    sorted: "The steps are now in order of time.",
    startedOver: "The story is empty. Undo brings it back.",
    opened: (title) => `Opened: ${title}`,
  },
  byReader: "Made by a reader",
  byReaderNote:
    "The titles of the steps and the quotations are the timeline’s. The rest was written by whoever made this link.",
  change: "Make your own version of it",
  makeNew: "Make another",
  gone: (n, ids) =>
    n === 1
      ? `The collection has changed: one event of this story is no longer in it and was left out (${ids}).`
      : `The collection has changed: ${n} events of this story are no longer in it and were left out (${ids}).`,
  faultTitle: "This story cannot be shown",
  faults: {
    broken:
      "The link is incomplete. It may have been cut off on its way: ask for it again, or for the file.",
    "too-large": "The link holds more than a story can.",
    format: "The link holds no story that this page can read.",
    collection: "The link holds a story made from another collection.",
    empty: "None of the story’s events is in this collection any more.",
  },
  fileFaults: {
    broken: "The file cannot be read as text.",
    "too-large": "The file is too large for a story.",
    format: "The file holds no story that this page can read.",
    collection: "The file holds a story made from another collection.",
    empty: "None of the story’s events is in this collection any more.",
  },
  how: {
    title: "How it works",
    items: [
      "Choose events of the timeline. Each becomes a step, with the words of the articles that date it.",
      "Put the steps in order, and write a text, a question and notes for each.",
      "Show the story as a page or on a projector, and share it as a link or a file. Nothing is uploaded.",
    ],
  },
};
