import type { ClassroomWords } from "./classroom-words.ts";

export const classroomEn: ClassroomWords = {
  title: "Classroom",
  lead: "Stories to show and to read, pages to hand out, and exercises. All of it is made from this timeline and its sources.",
  description: (collection) => `Stories, handouts and exercises on the timeline “${collection}”.`,
  toClassroom: "To the classroom",
  noScript: "This page needs JavaScript. The stories can be read and printed without it.",
  stories: "Stories",
  steps: (n) => (n === 1 ? "1 step" : `${n} steps`),
  read: "Read",
  present: "Present",
  print: "Print",
  make: "Make your own",
  chosen: (n) =>
    n === 1
      ? "With the one event that you chose on the timeline."
      : `With the ${n} events that you chose on the timeline.`,
  useAll: "Use all events",
  own: {
    title: "A story of your own",
    text: "Choose events, put them in order, write what you want to say, and share the story as a link or a file.",
  },
  handout: {
    title: "Handouts",
    text: "A story, the timeline, the list of events with their sources, or a blank timeline to fill in, on A4 or Letter paper.",
  },
  exercises: {
    title: "Exercises",
    text: "Put events in order, judge how precisely a quotation dates them, and tell who says so. Nothing is scored or sent.",
  },
  stepOf: (number, total) => `${number} of ${total}`,
  linkToStep: (title) => `Link to this step: ${title}`,
  question: "For discussion",
  events: "Events in this step",
  stepList: "Steps",
  moved: "This story has changed since the link was made. The step is now in another place.",
  changed:
    "This story has changed since the link was made, and the step is no longer in it. This is the nearest one.",
  unknownStep:
    "The link does not lead to any step of this story. The story opens at the beginning.",
  timelineOf: (story) => `Timeline of the story: ${story}`,
  followed: (number, total, title) => `Step ${number} of ${total}: ${title}`,
  storyDescription: (title, steps, collection) =>
    `${title}: a story in ${steps} ${steps === 1 ? "step" : "steps"} on the timeline “${collection}”.`,
  embed: {
    title: "Embed this story",
    text: "The story in a frame of another page. It runs no script there and asks for nothing from anywhere.",
    code: "Code of the frame",
    way: {
      title: "A story",
      text: "A story for the classroom has a frame of its own, which runs no script. Its code is at the foot of the story’s page.",
    },
  },
  nextStep: "Next step",
  previousStep: "Previous step",
};
