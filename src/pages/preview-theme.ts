import { createOwnTheme } from "#render";

/** Pictures are light: what shows them does not say on what. */
export const PREVIEW_THEME = createOwnTheme("light");

/** The marker over quoted words and the line under what dates them, as in the site's light style. */
export const HIGHLIGHT = "#fbe9b4";
export const UNDERLINE = "#a3271a";
