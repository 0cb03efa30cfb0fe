/**
 * Makes the head's addresses of this page and its siblings absolute. The page writes them relative, so that a site can
 * stand anywhere; once the app changes the address they would lead elsewhere.
 */
export function fixLinks(page: Pick<Document, "querySelectorAll">): void {
  const links = page.querySelectorAll<HTMLLinkElement>(
    'link[rel="canonical"], link[rel="alternate"]',
  );
  for (const link of links) link.setAttribute("href", link.href);
}
