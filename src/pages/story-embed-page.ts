import type { Story } from "#core/model";
import { classroomWordsFor, embedWordsFor } from "#core/words";
import { rootFrom, storyEmbedPath, storyPath } from "./addresses.ts";
import { printFileLink } from "./head-links.ts";
import { html, printHtml, trustHtml } from "./html.ts";
import { ICON_ADDRESS } from "./icon.ts";
import type { PageInput } from "./page-input.ts";
import { printStylePolicy } from "./policy.ts";
import { createSiteScope, say } from "./scope.ts";
import type { InlineCode } from "./single-file.ts";
import { printStepLink } from "./story-link.ts";
import { relateToStory } from "./story-share.ts";
import { printSteps } from "./story-steps.ts";

/** A page's own style sheet, with its hash. */
export type InlineStyle = Pick<InlineCode, "style" | "styleHash">;

export interface StoryEmbedInput extends PageInput {
  readonly storyStyle: InlineStyle;
  readonly site?: string | undefined;
}

/**
 * A story for a frame in somebody else's page: one document that asks for nothing and runs nothing. The drawing of each
 * step stays while its text moves. Every link leads out of the frame.
 */
export function printStoryEmbedPage(input: StoryEmbedInput, story: Story): string {
  const { timeline, locale, storyStyle, site, draw } = input;
  const path = storyEmbedPath(timeline.id, locale, story.id);
  const root = rootFrom(path);
  const scope = createSiteScope(input, locale, root);
  const own = storyPath(timeline.id, locale, story.id);
  const title = say(scope, story.title);
  const summary = say(scope, story.summary);
  const words = embedWordsFor(locale);
  // Links in SVG do not follow `<base target>`.
  const drawForFrame: typeof draw = (drawing) =>
    draw(drawing).replaceAll("<a ", '<a target="_blank" ');
  const steps = printSteps({
    scope,
    story,
    draw: drawForFrame,
    hrefOfStep: (index) => `${root}${own}${printStepLink(story, index)}`,
  });
  return printHtml(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printStylePolicy(storyStyle.styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
<base target="_blank">
<link rel="icon" href="${ICON_ADDRESS}" type="image/svg+xml">
<link rel="canonical" href="${site ?? root}${own}">${site === undefined ? undefined : printFileLink("application/json+oembed", site, relateToStory({ timeline, story, locale }))}
<style>${trustHtml(storyStyle.style)}</style>
</head>
<body>
<main class="page story-frame">
<article class="story">
<header class="story-head">
<h1 class="story-title">${title}</h1>
${summary === "" ? undefined : html`<p class="story-summary">${summary}</p>`}
<p class="story-out"><a href="${root}${own}" title="${words.openTitle}">${words.open}</a> · <a href="${scope.places.home}">${say(scope, timeline.title)}</a> · ${classroomWordsFor(locale).steps(story.steps.length)}</p>
</header>
${steps}
</article>
</main>
</body>
</html>
`);
}
