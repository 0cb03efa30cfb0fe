import type { Story } from "#core/model";
import { classroomWordsFor } from "#core/words";
import { storyPath } from "./addresses.ts";
import type { PageFrame } from "./document.ts";
import { html } from "./html.ts";
import type { PageInput } from "./page-input.ts";
import { createClassroomScope, printClassroomDocument } from "./print-classroom-document.ts";
import { say } from "./scope.ts";
import { SOME_SITE } from "./share-addresses.ts";
import { printStepLink } from "./story-link.ts";
import { printStoryCode, relateToStory } from "./story-share.ts";
import { printContents, printSteps } from "./story-steps.ts";

/** A story to scroll through: each step with its text, its quotations and a drawing of its time. */
export function printStoryPage(input: PageInput, story: Story, frame: PageFrame): string {
  const { timeline, locale } = input;
  const pathIn = (to: typeof locale) => storyPath(timeline.id, to, story.id);
  const scope = createClassroomScope(input, pathIn);
  const words = classroomWordsFor(locale);
  const title = say(scope, story.title);
  const summary = say(scope, story.summary);
  const main = html`<article class="story">
<header class="story-head">
<h1 class="story-title">${title}</h1>
${summary === "" ? undefined : html`<p class="story-summary">${summary}</p>`}
${printContents(scope, story)}
</header>
${printSteps({ scope, story, draw: input.draw, hrefOfStep: (index) => `./${printStepLink(story, index)}` })}
<details class="story-embed">
<summary>${words.embed.title}</summary>
<p>${words.embed.text}</p>
<section class="story-code" tabindex="0" aria-label="${words.embed.code}" translate="no"><pre><code>${printStoryCode({ timeline, story, locale }, frame.site ?? SOME_SITE)}</code></pre></section>
</details>
</article>`;
  const collection = say(scope, timeline.title);
  const document = {
    pathIn,
    title,
    description:
      summary === "" ? words.storyDescription(title, story.steps.length, collection) : summary,
    page: "story" as const,
    story: story.id,
    oembed: relateToStory({ timeline, story, locale }),
    main,
  };
  return printClassroomDocument(input, scope, document, frame);
}
