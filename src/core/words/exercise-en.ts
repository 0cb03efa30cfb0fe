import type { ExerciseWords } from "./exercise-words.ts";

const q = (text: string): string => `“${text}”`;

export const exerciseEn: ExerciseWords = {
  title: "Exercises",
  lead: "Three exercises on the articles: put events in order, tell how precisely a date is known, and find out who says what.",
  privacy: "Nothing is scored, kept or sent. What you do stays on this page.",
  description: (collection) => `Exercises for the class on ${collection}, to do here or on paper.`,
  kindsLabel: "Exercises",
  kinds: {
    order: {
      title: "Put in order",
      task: "Put the cards in the order in which the events happened or began, the earliest first. Where the sources do not say which came first, either way is right.",
      paper:
        "Cut out the cards and lay them in order, the earliest first. Then find the words in the articles that tell you so.",
    },
    sure: {
      title: "How sure is it?",
      task: "The words of each quotation tell when something happened: to the day, the week or the year, or only “since” or “before”. Choose the date that the words give, no more precise and no less. Words such as “earlier this month” count from the day of writing, which stands below the quotation.",
      paper:
        "Cut out the cards and lay each date beside the quotation that gives it. A date may belong to more than one quotation.",
    },
    who: {
      title: "Who says so?",
      task: "Who says what stands in each quotation? An article may say it in its own name, or pass on what others say. Choose for each, and look in the sources: the quotation alone does not always tell.",
      paper:
        "Cut out the cards and lay beside each quotation the card that names who says it, and in which source. A card may belong to more than one quotation.",
    },
  },
  version: (n) => `Version ${n}`,
  versionNote: "Everyone who opens the same link gets the same version.",
  tools: {
    label: "This exercise",
    check: "Check",
    goOn: "Keep trying",
    again: "Start again",
    newVersion: "New version",
    copyLink: "Copy link",
    copied: "Link copied",
    copyFailed: "The browser does not allow copying here. Copy the address of the page instead.",
    print: "Print",
    withAnswers: "Print the answers too, on a sheet of their own",
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
    noQuotations:
      "The chosen events have too few quotations for this exercise. Choose others, or more.",
    gone: (n) =>
      n === 1
        ? "One event in the link is no longer in the collection. It has been left out."
        : `${n} events in the link are no longer in the collection. They have been left out.`,
    allGone:
      "None of the events in the link is in the collection any more. This exercise has other events.",
    noKind: (shown) => `The link asks for an exercise that does not exist. This is ${q(shown)}.`,
    noVersion: (shown) =>
      `The version in the link is not a number from 1 to 999,999. This is version ${shown}.`,
  },
  order: {
    list: "Cards, the earliest first",
    earliest: "Earliest",
    latest: "Latest",
    hands: "Drag a card by its dots, or choose it and then choose its new place.",
    keys: "With the keyboard: Space picks a card up, the arrow keys move it, Space puts it down, Escape puts it back.",
    place: (place, total) => `Place ${place} of ${total}`,
    putHere: "Put it here",
    putFirst: "Put it first",
    putLast: "Put it last",
    putBetween: (before, after) => `Put it between ${q(before)} and ${q(after)}`,
    held: (title, place, total) => `${q(title)} picked up, place ${place} of ${total}.`,
    moved: (title, place, total) => `${q(title)}: place ${place} of ${total}.`,
    put: (title, place, total) => `${q(title)} put down, place ${place} of ${total}.`,
    left: (title) => `${q(title)} is back where it was.`,
    right: "This order fits the sources.",
    wrong: (n) =>
      n === 1
        ? "One card has to move for the order to fit the sources. The card says where, and why."
        : `${n} cards have to move for the order to fit the sources. Each card says where, and why.`,
    arranged: "The cards now lie in an order that fits the sources.",
    stays: "Can stay here",
    belongs: {
      before: (title) => `Belongs before ${q(title)}`,
      after: (title) => `Belongs after ${q(title)}`,
    },
    or: (one, other) => `${one} or ${other}`,
    either: (upper, lower) =>
      upper === lower
        ? `Either way is right: the sources do not say which came first. They give the same time for both: ${upper}.`
        : `Either way is right: the sources do not say which came first. For the card above they give: ${upper}. For the card below: ${lower}.`,
    eitherWith: (numbers) =>
      `The sources do not say whether this came before or after number ${numbers}: either way is right.`,
    told: (later, earlier) => `${q(later)} came after ${q(earlier)}: the sources say so.`,
  },
  match: {
    quotation: (n) => `Quotation ${n}`,
    about: (title) => `About: ${title}`,
    pick: { sure: "Choose the date", who: "Choose who says it" },
    choices: { sure: "Dates", who: "Who says so" },
    cards:
      "Drag a card to a quotation, or choose the card first and then the field under the quotation.",
    keys: "Choosing only the field opens a list of the answers. An answer may fit more than one quotation.",
    held: (choice) => `${choice} picked up. Choose a quotation.`,
    putOn: (choice, n) => `Put ${choice} on quotation ${n}`,
    put: (choice, n) => `${choice} put on quotation ${n}.`,
    left: (choice) => `${choice} put back.`,
    takeBack: (choice) => `Take ${choice} away`,
    taken: (choice) => `${choice} taken away.`,
    right: "Every answer fits the words.",
    some: "Some answers are worth another look. Below each quotation you can read why.",
    none: "No answers were chosen. Here is what the quotations say.",
    filled: "Each quotation now has its answer.",
  },
  sure: {
    same: "Yes, that is what the words mean.",
    vaguer: (date) => `True, but the words say more: ${date}.`,
    finer: (date) => `The words are not that precise. They mean: ${date}.`,
    other: (date) => `Look at the words again. They mean: ${date}.`,
    lasting: (date) =>
      `That is another kind of date: the words tell of something that went on for a time. They mean: ${date}.`,
    single: (date) =>
      `That is another kind of date: the words do not tell of something that went on. They mean: ${date}.`,
    empty: (date) => `The words mean: ${date}.`,
  },
  who: {
    ownVoice: (source) => `the article itself (${source})`,
    same: "Yes, that is who says it.",
    passing: (who) =>
      `The article passes it on, but does not say it itself. It is said by: ${who}.`,
    sameSource: (who) => `The source is right, but this is said by: ${who}.`,
    other: (who) => `Look in the sources again. This is said by: ${who}.`,
    empty: (who) => `This is said by: ${who}.`,
    passedOn: (speaker, carrier) => `Who says it: ${speaker}. Who passes it on: ${carrier}.`,
    inOwnName: (carrier) => `The article names nobody else for it. Who says it: ${carrier}.`,
    sources: "The sources, to look in",
  },
  sheet: {
    name: "Name",
    cut: "Cut along the dashed lines.",
    date: "Date",
    quotations: "Quotations",
    answersOf: (title) => `Answers: ${title}`,
    noScript:
      "With JavaScript the exercises can be done here, with other events and in other versions. Without it they can be printed: each begins on a sheet of its own, and the answers come last.",
  },
};
