/** A part of the classroom: its name, and what it is for. */
export interface ClassroomPart {
  readonly title: string;
  readonly text: string;
}

/** What the stories' pages and the classroom's first page say, and what all its pages share. */
export interface ClassroomWords {
  readonly title: string;
  readonly lead: string;
  readonly description: (collection: string) => string;
  readonly toClassroom: string;
  readonly noScript: string;
  readonly stories: string;
  readonly steps: (n: number) => string;
  readonly read: string;
  readonly present: string;
  readonly print: string;
  readonly make: string;
  /** The events that search and filters left on the timeline, from which what follows is made; and the way to all. */
  readonly chosen: (n: number) => string;
  readonly useAll: string;
  readonly own: ClassroomPart;
  readonly handout: ClassroomPart;
  readonly exercises: ClassroomPart;
  /** Of a step: its number and how many there are. */
  readonly stepOf: (number: number, total: number) => string;
  readonly linkToStep: (title: string) => string;
  readonly question: string;
  readonly events: string;
  readonly stepList: string;
  /** Of a link to a step: the story is another by now. */
  readonly moved: string;
  readonly changed: string;
  readonly unknownStep: string;
  readonly timelineOf: (story: string) => string;
  readonly followed: (number: number, total: number, title: string) => string;
  readonly storyDescription: (title: string, steps: number, collection: string) => string;
  /** The code for other pages: what it does, and what the field with it is called. */
  readonly embed: ClassroomPart & {
    readonly code: string;
    /** The same on the page about all ways of embedding. */
    readonly way: ClassroomPart;
  };
  readonly nextStep: string;
  readonly previousStep: string;
}
