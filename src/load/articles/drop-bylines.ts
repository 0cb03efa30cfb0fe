/** What these hold stands around the text; longer than this it is the text. */
const LONGEST = 200;

const AROUND = [
  "figcaption",
  "[rel~=author]",
  "[itemprop~=author]",
  "[itemprop^=date]",
  "[class*=byline i]",
  "[class*=caption i]",
  "[class*=pubdate i]",
  "[class*=timestamp i]",
  "[class*=article-meta i]",
].join(",");

/** What stands beside the day in a line about publication. */
const ABOUT =
  /^(?:(?:first |last |sist |først )?(?:published|updated|posted|modified|written|publisert|oppdatert|endret|skrevet|lagt ut)|by|av|on|at|den|kl|[\s.,:;|·–—-]|\d{1,2}[:.]\d{2})*$/iu;

/**
 * Takes out of a saved page what would be read as events of the story and is not: who wrote it and when it was
 * published, and what stands below pictures. A time in the midst of a sentence stays. Gives how many were taken out.
 */
export function dropBylines(page: Document): number {
  let count = 0;
  for (const element of page.querySelectorAll(AROUND)) {
    if (!element.isConnected || element.closest("time") !== null) continue;
    const text = element.textContent.trim();
    if (text === "" || text.length > LONGEST) continue;
    element.remove();
    count += 1;
  }
  for (const time of page.querySelectorAll("time")) {
    if (!time.isConnected) continue;
    const block = time.closest("p, li, dd, td, h1, h2, h3, blockquote") ?? time;
    const rest = block.textContent.replace(time.textContent, " ");
    if (block !== time && !ABOUT.test(rest)) continue;
    block.remove();
    count += 1;
  }
  return count;
}
