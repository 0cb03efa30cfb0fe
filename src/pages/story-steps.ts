import { boundsOfReading, type Story, type StoryStep, type Timeline } from "#core/model";
import { listStepEvents, listStoryEvents, viewAtStep, viewOfStep } from "#core/story";
import type { Bounds } from "#core/time";
import { classroomWordsFor, describeWhen, titleOf } from "#core/words";
import { stepId } from "./addresses.ts";
import type { DrawingSize, DrawTimeline } from "./draw-timeline.ts";
import { CATEGORY_DOT, categoryClass } from "./event-entry.ts";
import { type Html, html, trustHtml } from "./html.ts";
import { type PageScope, say } from "./scope.ts";
import { printPassage } from "./story-passage.ts";

/** The titles of the steps, each leading to its step. */
export function printContents(scope: PageScope, { steps }: Story): Html {
  return html`<nav class="story-contents" aria-label="${classroomWordsFor(scope.locale).stepList}">
<ol>
${steps.map(({ id, title }) => html`<li><a href="#${stepId(id)}">${say(scope, title)}</a></li>\n`)}</ol>
</nav>`;
}

export interface StepsInput {
  readonly scope: PageScope;
  readonly story: Story;
  readonly draw: DrawTimeline;
  /** The address of a step, by its index. */
  readonly hrefOfStep: (index: number) => string;
}

/** Every step in order: its number and title, what it says, and beside it the drawing of its time. */
export function printSteps(input: StepsInput): Html {
  return html`<ol class="story-steps story-steps-still">
${input.story.steps.map((step, index) => printStep(input, step, index))}</ol>`;
}

function printStep(input: StepsInput, step: StoryStep, index: number): Html {
  const { scope, story, hrefOfStep } = input;
  const words = classroomWordsFor(scope.locale);
  const title = say(scope, step.title);
  const text = say(scope, step.text);
  const question = say(scope, step.question);
  return html`<li class="story-step" id="${stepId(step.id)}">
<div class="story-words">
<p class="story-number"><a href="${hrefOfStep(index)}" aria-label="${words.linkToStep(title)}">${words.stepOf(index + 1, story.steps.length)}</a></p>
<h2 class="story-step-title">${title}</h2>
${text === "" ? undefined : html`<p class="story-text">${text}</p>`}
${(step.passages ?? []).map((passage) => printPassage(scope, step, passage))}
${question === "" ? undefined : html`<p class="story-question"><span class="story-question-label">${words.question}</span> ${question}</p>`}
${printEvents(scope, step)}</div>
${printDrawings(input, step, title, beginsView(scope.timeline, story, index))}
</li>
`;
}

/**
 * Whether a step shows another range than the step before it. On paper, where all drawings are seen at once, the others
 * are left out.
 */
export function beginsView(timeline: Timeline, story: Story, index: number): boolean {
  const { start, end } = viewAtStep(timeline, story, index) ?? {};
  const before = index === 0 ? undefined : viewAtStep(timeline, story, index - 1);
  return start !== before?.start || end !== before?.end;
}

/** As much again on either side: a view is drawn wider where a name has no room in it. */
const BESIDE = 0.5;

/**
 * The story's events that are drawn at a step: its own, and those that lie in its range or near it. One that lies farther
 * off would reach in with its name or with another reading alone, and nobody can go there in a still drawing.
 */
export function listDrawnEvents(
  { events }: Pick<Timeline, "events">,
  story: Story,
  step: StoryStep,
  { start, end }: Bounds,
): readonly string[] {
  const known = listStoryEvents(story);
  const own = listStepEvents(step);
  const beside = (end - start) * BESIDE;
  return events
    .filter((event) => {
      if (own.includes(event.id)) return true;
      const bounds = boundsOfReading(event);
      return known.has(event.id) && bounds.start < end + beside && bounds.end > start - beside;
    })
    .map(({ id }) => id);
}

/** The events near, those of the step standing out: wide, and for a phone. A step without a time has no drawing. */
function printDrawings(
  { scope, story, draw }: StepsInput,
  step: StoryStep,
  title: string,
  isNew: boolean,
): Html | undefined {
  const { timeline, locale, places } = scope;
  const view = viewOfStep(timeline, step);
  if (view === undefined) return undefined;
  const drawAt = (size: DrawingSize) =>
    trustHtml(
      draw({
        timeline,
        locale,
        title: classroomWordsFor(locale).timelineOf(title),
        hrefOf: places.event,
        size,
        view,
        only: listDrawnEvents(timeline, story, step, view),
        emphasis: listStepEvents(step),
        idPrefix: `${size}-${stepId(step.id)}`,
      }),
    );
  return html`<div class="${isNew ? "story-drawing" : "story-drawing story-drawing-again"}">
<div class="drawing-wide">${drawAt("step")}</div>
<div class="drawing-strip">${drawAt("step-narrow")}</div>
</div>`;
}

function printEvents(scope: PageScope, step: StoryStep): Html | undefined {
  const { timeline, locale, places } = scope;
  const events = timeline.events.filter(({ id }) => step.events?.includes(id));
  if (events.length === 0) return undefined;
  const numberOf = (category: string) => timeline.categories.findIndex(({ id }) => id === category);
  return html`<ul class="story-events" aria-label="${classroomWordsFor(locale).events}">
${events.map(
  (event) =>
    html`<li class="${categoryClass(numberOf(event.category))}">${CATEGORY_DOT}<span><a href="${places.event(event.id)}">${titleOf(event, locale)}</a> <span class="story-when">${describeWhen(event, locale, "short")}</span></span></li>\n`,
)}</ul>
`;
}
