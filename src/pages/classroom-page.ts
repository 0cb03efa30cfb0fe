import { classroomWordsFor } from "#core/words";
import { classroomPath, exercisesPath, handoutPath, ownStoryPath, storyPath } from "./addresses.ts";
import type { PageFrame } from "./document.ts";
import { printGlossary } from "./glossary-section.ts";
import { html } from "./html.ts";
import type { PageInput } from "./page-input.ts";
import { createClassroomScope, printClassroomDocument } from "./print-classroom-document.ts";
import { say } from "./scope.ts";

/** What a collection has for teaching: its stories, and the ways to make one, to print and to practise. */
export function printClassroomPage(input: PageInput, frame: PageFrame): string {
  const { id, stories, title } = input.timeline;
  const { locale } = input;
  const pathIn = (to: typeof locale) => classroomPath(id, to);
  const scope = createClassroomScope(input, pathIn);
  const words = classroomWordsFor(locale);
  const at = (path: string) => `${scope.root}${path}`;
  const parts = [
    [words.own, ownStoryPath(id, locale)],
    [words.handout, handoutPath(id, locale)],
    [words.exercises, exercisesPath(id, locale)],
  ] as const;
  const main = html`<div class="classroom">
<h1>${words.title}</h1>
<p class="page-lead">${words.lead}</p>
${
  stories.length === 0
    ? undefined
    : html`<h2>${words.stories}</h2>
<ul class="classroom-stories">
${stories.map(
  (story) => html`<li>
<h3><a class="classroom-link" href="${at(storyPath(id, locale, story.id))}">${say(scope, story.title)}</a></h3>
<p class="story-length">${words.steps(story.steps.length)}</p>
<p>${say(scope, story.summary)}</p>
<p class="classroom-ways"><a class="button" href="${at(storyPath(id, locale, story.id))}">${words.read}</a></p>
</li>
`,
)}</ul>`
}
<h2>${words.make}</h2>
<ul class="classroom-parts">
${parts.map(
  ([part, path]) => html`<li>
<h3><a class="classroom-link" href="${at(path)}">${part.title}</a></h3>
<p>${part.text}</p>
</li>
`,
)}</ul>
${printGlossary(scope)}
</div>`;
  const description = words.description(say(scope, title));
  const document = {
    pathIn,
    title: words.title,
    description,
    page: "classroom" as const,
    main,
  };
  return printClassroomDocument(input, scope, document, frame);
}
