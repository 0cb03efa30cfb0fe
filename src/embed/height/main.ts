/** `dist/embed/height.js`: for host pages that let embedded timelines be as high as they wish. Optional. */
import { listenForHeights } from "./listen.ts";

const script = document.currentScript;
// The folder that the script came from, where the embed pages are too.
const folder = script instanceof HTMLScriptElement ? new URL(".", script.src).href : undefined;
listenForHeights(window, folder);
