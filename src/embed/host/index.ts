/**
 * The embed page in the page that holds it: what the frame's address asks for, how high the frame wishes to be, its
 * colour scheme, and where its links go.
 *
 * Nothing that the host page says is trusted: the address is checked part by part, and of messages only the parent's are
 * heard, which can ask for the height and choose light or dark. Needs no storage and no origin of its own.
 */
export { followLinks } from "./follow-links.ts";
export { applyFrameStyle, type FrameQuery, readFrameQuery } from "./frame-query.ts";
export { followFrameScheme } from "./frame-scheme.ts";
export { createHeightReporter } from "./height-reporter.ts";
export { hostWordsFor } from "./host-words.ts";
export { chooseFrameTheme } from "./paper-theme.ts";
