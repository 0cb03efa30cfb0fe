const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#fbfaf6"/><path d="M6 22.5h20" stroke="#1c1b19" stroke-width="2" stroke-linecap="round"/><rect x="6" y="8" width="13" height="7" rx="2" fill="#f5cd61"/><path d="M6 17.5h8" stroke="#a3271a" stroke-width="2" stroke-linecap="round"/><circle cx="23" cy="22.5" r="3.5" fill="#a8321f"/></svg>`;

/**
 * The site's icon: a highlighted, underlined expression above an event on its axis. In the page itself, as the app
 * changes the page's address and a relative one would lead elsewhere after that.
 */
export const ICON_ADDRESS = `data:image/svg+xml,${encodeURIComponent(SVG)}`;
