/** A frame that is not shown is given no frame to wait for; some hosts show it only once it has spoken. */
const LATEST_MS = 200;

/**
 * A classic script that runs when the page has been painted for the first time, or a moment later where nothing is
 * painted. A script at the end of a page is compiled and run before the first picture, which it would delay by as much
 * again; inside a function it is only looked over. What the address says of light and dark is done at once.
 */
export function runAfterFirstFrame(script: string): string {
  const theme =
    "var t=/[?&]theme=(dark|light)(?![^&])/.exec(location.search);if(t)document.documentElement.dataset.theme=t[1]";
  return `!function(){${theme};var d=0,r=function(){if(d++)return;${script}};requestAnimationFrame(function(){setTimeout(r)});setTimeout(r,${LATEST_MS})}()`;
}
