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
  chooseAll: "Choose all",
  chooseNone: "Choose none",
  chooseAllShown: "Choose all shown",
  chooseNoneShown: "Choose none shown",
  chosen: (n) => (n === 1 ? "1 chosen" : `${n} chosen`),
  steps: "The story",
  noSteps: "No events yet. Choose some from the list, and they become the steps of the story.",
  step: (number, title) => `Step ${number}: ${title}`,
  grip: (title) => `Move: ${title}`,
  gripHint: "Drag, or press the arrow keys; in a text, Alt and an arrow key",
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
  letters: (length, most) => `${length} of ${most} characters`,
  tooMany: (over) => `${over} too many. Shorten it before you share the story.`,
  tooLongToProject:
    "Longer than a projector shows at once: the class would have to wait while you scroll. Shorten it, or move some of it to the notes.",
  hiddenHere: (n) =>
    n === 1
      ? "One character in it is invisible and could garble what stands around it. It is left out of what is shown and shared."
      : `${n} characters in it are invisible and could garble what stands around them. They are left out of what is shown and shared.`,
  sort: "Sort by time",
  undo: "Undo",
  startOver: "Start over",
  openFile: "Open a story from a file",
  pass: "Show it and share it",
  passNote:
    "The whole story is in the link itself: nothing is uploaded. Whoever has the link can read everything in it, notes too.",
  show: "Show the story",
  present: "Present",
  print: "Print",
  saveFile: "Save as a file",
  link: "Link to the story",
  copy: "Copy the link",
  copied: "Copied",
  copyFailed: "The browser does not allow copying here. The link is selected: copy it yourself.",
  longLink: (letters) =>
    `This link has ${letters} characters. Some programs cut long links: try it before you rely on it, or share the file.`,
  veryLongLink: (letters) =>
    `This link has ${letters} characters: too many for most e-mail and chat programs, and for a QR code. Save the story as a file and share that.`,
  noLink: "The story is too long for a link. Save it as a file and share that.",
  notYet: "The story cannot be shown or shared yet:",
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
    lostWords: (n, title) =>
      n === 1
        ? `Left out, with what you wrote there: ${title}`
        : `${n} steps were left out, with what you wrote there.`,
    unchosen: (n) => (n === 1 ? "1 step was left out." : `${n} steps were left out.`),
    discarded: "The draft was discarded.",
    followed: "The story was changed in another window, and this one followed.",
  },
  dismiss: "Close this message",
  notKept:
    "This browser does not keep the story: its storage is full or switched off. Save it as a file before you leave the page.",
  otherWindow: {
    text: "Another window has changed the story in the meantime. Choose which of the two to go on with; the other is set aside. Until then this one is not kept.",
    take: "Go on with the other",
    refuse: "Go on with this one",
  },
  shelf: {
    title: (n) => (n === 1 ? "You had another draft" : `You had ${n} other drafts`),
    note: "Kept in this browser until you discard it. If you open one, the story below is set aside in its place.",
    steps: (n) => (n === 1 ? "1 step" : `${n} steps`),
    unreadable: "A draft that this page cannot read",
    open: "Open it",
    discard: "Discard",
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
  andMore: (n) => `and ${n} more`,
  hidden: (n) =>
    n === 1
      ? "One invisible character was left out of this story’s texts: such characters can reorder or hide what stands around them."
      : `${n} invisible characters were left out of this story’s texts: such characters can reorder or hide what stands around them.`,
  faultTitle: "This story cannot be shown",
  faults: {
    broken:
      "The link is incomplete. It may have been cut off on its way: ask for it again, or for the file.",
    "too-large": "The link holds more than a story can. Ask for the story as a file.",
    format:
      "The link holds no story that this page can read. Ask whoever sent it to copy it again from the page where the story was made.",
    newer:
      "The story was made with a newer version of this page. Reload the page, and open the link again.",
    collection:
      "The link holds a story made from another collection. Open it on the page of that collection.",
    empty:
      "None of the story’s events is in this collection any more. Whoever made it can choose others and send a new link.",
    parts:
      "Parts of the story are not as this page can show them. Ask whoever sent the link to mend this, and to send a new one:",
  },
  fileFaults: {
    broken: "The file cannot be read. If it has been moved or changed, choose it again.",
    "too-large": "The file is far too large for a story. Choose the file that this page saved.",
    format:
      "The file holds no story that this page can read. Choose one that this page saved: its name ends in .story.json.",
    newer:
      "The story was made with a newer version of this page. Reload the page, and open the file again.",
    collection:
      "The file holds a story made from another collection. Open it on the page of that collection.",
    empty:
      "None of the story’s events is in this collection any more. Choose others, and write the story anew.",
    parts: "The file was not opened. Mend this in it, or ask whoever made it, and open it again:",
  },
  partFaults: {
    tooLong: (place, length, most) =>
      `${place}: ${length} characters, where the limit is ${most}. Shorten it.`,
    tooManySteps: (count, most) =>
      `The story has ${count} steps, and the limit is ${most}. Divide it into two stories.`,
    noTitle: "The title is missing, or is not text. Write it in quotation marks after “title”.",
    noSteps: "The list of steps is missing. It stands in square brackets after “steps”.",
    noEvent: (step) => `Step ${step} names no event. Write the event’s id after “event”.`,
    noText: (place) => `${place}: this is not text. Put it in quotation marks, or take it out.`,
    more: (n) => (n === 1 ? "And one more like these." : `And ${n} more like these.`),
    title: "The title",
    field: {
      event: (step) => `The event of step ${step}`,
      text: (step) => `The text of step ${step}`,
      question: (step) => `The question of step ${step}`,
      notes: (step) => `The notes of step ${step}`,
    },
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
