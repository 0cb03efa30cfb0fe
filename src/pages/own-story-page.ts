import { OWN_STORY_ID } from "#core/story";
import { classroomWordsFor, makeStoryWordsFor } from "#core/words";
import { classroomPath, ownStoryPath, storyPath } from "./addresses.ts";
import type { PageFrame } from "./document.ts";
import { html } from "./html.ts";
import type { PageInput } from "./page-input.ts";
import { createClassroomScope, printClassroomDocument } from "./print-classroom-document.ts";
import { say } from "./scope.ts";

/** The page before its script: what it is for, and what there is without script. */
export function printOwnStoryPage(input: PageInput, frame: PageFrame): string {
  const { id } = input.timeline;
  const pathIn = (to: typeof input.locale) => ownStoryPath(id, to);
  const scope = createClassroomScope(input, pathIn);
  const words = classroomWordsFor(input.locale);
  const own = makeStoryWordsFor(input.locale);
  const { title, text } = words.own;
  const main = html`<div class="classroom">
<h1>${title}</h1>
<p class="page-lead">${text}</p>
<h2>${own.how.title}</h2>
<ol class="own-story-how">
${own.how.items.map((item) => html`<li>${item}</li>\n`)}</ol>
<p class="note classroom-waiting">${words.noScript}</p>
${
  input.timeline.stories.length === 0
    ? undefined
    : html`<h2>${words.stories}</h2>
<ul class="own-story-others">
${input.timeline.stories.map((story) => html`<li><a href="${scope.root}${storyPath(id, input.locale, story.id)}">${say(scope, story.title)}</a></li>\n`)}</ul>
`
}<p><a href="${scope.root}${classroomPath(id, input.locale)}">${words.toClassroom}</a></p>
</div>`;
  const document = {
    pathIn,
    title,
    description: text,
    page: "story" as const,
    story: OWN_STORY_ID,
    main,
  };
  return printClassroomDocument(input, scope, document, frame);
}
