import type { ExerciseWords } from "./exercise-words.ts";

const q = (text: string): string => `“${text}”`;

export const exerciseEn: ExerciseWords = {
  title: "Exercises",
  lead: "Three exercises on the articles and their words: in what order, how precisely known, and who says so.",
  privacy: "Nothing is scored, kept or sent. What you do stays on this page.",
  description: (collection) => `Exercises for the class on ${collection}, to do here or on paper.`,
  kindsLabel: "Exercises",
  kinds: {
    order: {
      title: "Put in order",
      task: "Put the cards in the order in which the events happened or began, the earliest first. Where the sources do not settle the order, either way is right.",
      paper:
        "Cut out the cards and lay them in order, the earliest first. Then find the words in the articles that tell you so.",
    },
    sure: {
      title: "How sure is it?",
      task: "Each quotation gives a date: a day, a week, a year, or only “since” or “before”. Choose the date that the words give, neither more precise nor less.",
      paper:
        "Cut out the cards and lay each date beside the quotation that gives it. A date may belong to more than one quotation.",
    },
    who: {
      title: "Who says so?",
      task: "Whose words or information does each quotation pass on, and in which source? Choose for each.",
      paper:
        "Cut out the cards and lay beside each quotation the card that names who says it, and where. A card may belong to more than one quotation.",
    },
  },
  version: (n) => `Version ${n}`,
  versionNote: "Everyone who opens the same link gets the same version.",
  tools: {
    label: "Exercise",
    check: "Check",
    goOn: "Keep trying",
    again: "Start again",
    newVersion: "New version",
    copyLink: "Copy link",
    copied: "Link copied",
    copyFailed: "The browser does not allow copying here. Copy the address of the page instead.",
    print: "Print",
    withAnswers: "Print the answers too, on a last page",
    arrange: "Show an order that fits the sources",
    fill: "Show the answers",
  },
  choose: {
    title: "Choose events",
    set: "Events",
    main: "The most important events",
    all: "All events",
    story: (title) => `From the story ${q(title)}`,
    own: "Your own choice",
    events: "Events in the exercise",
    count: (n, total) => `${n} of ${total} chosen`,
    most: (n) => `${n} cards are dealt at a time. Another version deals others.`,
    tooFew: "Choose at least two events.",
    noQuotations: "The chosen events have no quotation for this exercise. Choose others.",
    gone: (n) =>
      n === 1
        ? "One event in the link is no longer in the collection. It has been left out."
        : `${n} events in the link are no longer in the collection. They have been left out.`,
  },
  order: {
    list: "Cards, the earliest first",
    earliest: "Earliest",
    latest: "Latest",
    keys: "Drag a card, or choose it and then choose its new place. With the keyboard: Space picks a card up, the arrow keys move it, Space puts it down, Escape puts it back.",
    place: (place, total) => `Place ${place} of ${total}`,
    putHere: "Put it here",
    putFirst: "Put it first",
    putLast: "Put it last",
    putBetween: (before, after) => `Put it between ${q(before)} and ${q(after)}`,
    held: (title, place, total) => `${q(title)} picked up, place ${place} of ${total}.`,
    moved: (title, place, total) => `${q(title)}: place ${place} of ${total}.`,
    put: (title, place, total) => `${q(title)} put down, place ${place} of ${total}.`,
    left: (title) => `${q(title)} is back where it was.`,
    right: "The sources bear this order out.",
    wrong: (n) =>
      n === 1
        ? "One card has to move for the order to fit the sources. The words below it say where."
        : `${n} cards have to move for the order to fit the sources. The words below them say where.`,
    arranged: "The cards now lie in an order the sources bear out.",
    stays: "Can stay",
    belongs: {
      before: (title) => `Belongs before ${q(title)}`,
      after: (title) => `Belongs after ${q(title)}`,
    },
    either: "Either way: the sources do not settle which of these two came first.",
    eitherNext:
      "This one and the next may also be the other way round: the sources do not settle it.",
    told: (later, earlier) => `${q(later)} came after ${q(earlier)}: the sources give the order.`,
  },
  match: {
    quotation: (n) => `Quotation ${n}`,
    about: (title) => `About: ${title}`,
    pick: { sure: "Choose the date", who: "Choose who says it" },
    choices: { sure: "Dates", who: "Who says so" },
    keys: "Drag a card to a quotation, or choose the field under the quotation. A card can be used more than once.",
    held: (choice) => `${choice} picked up. Choose a quotation.`,
    putOn: (choice, n) => `Put ${choice} on quotation ${n}`,
    put: (choice, n) => `${choice} put on quotation ${n}.`,
    left: (choice) => `${choice} put back.`,
    takeBack: (choice) => `Take ${choice} away`,
    taken: (choice) => `${choice} taken away.`,
    right: "Every answer fits the words.",
    some: "Some answers are worth another look. The words say why.",
    none: "Here is what the words give.",
    filled: "Each quotation now has its answer.",
  },
  sure: {
    same: "That is what the words give.",
    vaguer: (date) => `True, but the words say more: ${date}.`,
    finer: (date) => `More precise than the words. They give: ${date}.`,
    other: (date) => `Look at the words again. They give: ${date}.`,
    empty: (date) => `The words give: ${date}.`,
  },
  who: {
    ownVoice: (source) => `${source} itself`,
    spoken: (speaker, source) => `${speaker} (in ${source})`,
    same: "Right: that is who says it.",
    sameSpeaker: (source) =>
      `The speaker is right. These words stand in another source: ${source}.`,
    sameSource: (who) => `The source is right, but there it is said by: ${who}.`,
    other: (who) => `Look in the sources again. It is said by: ${who}.`,
    empty: (who) => `It is said by: ${who}.`,
    sources: "The sources, to look it up in",
  },
  sheet: {
    name: "Name",
    cut: "Cut along the dashed lines.",
    date: "Date",
    quotations: "Quotations",
    answersOf: (title) => `Answers: ${title}`,
    noScript:
      "With JavaScript the exercises can be done here, with other events and in other versions. Without it they can be printed: each begins on a page of its own, and the answers come last.",
  },
};
