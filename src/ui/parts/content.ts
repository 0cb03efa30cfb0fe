/** The id of the page's main part, where the mode stands. It can take the focus by script. */
export const CONTENT_ID = "content";

export function focusContent(): void {
  document.getElementById(CONTENT_ID)?.focus();
}

/**
 * Gives the focus to the first link in the main part that has an address, so that who closed an event goes on from it;
 * to the main part itself when there is no such link.
 */
export function focusLinkInContent(href: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(`#${CONTENT_ID} a[href]`);
  const link = [...links].find((candidate) => candidate.getAttribute("href") === href);
  if (link === undefined) focusContent();
  else link.focus();
}
