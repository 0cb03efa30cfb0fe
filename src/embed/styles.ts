import timelineStyle from "../view/timeline.css?inline";
import embedStyle from "./style.css?inline";

/** The colours of an embed and the drawing's own styles, then those given: sheets of the document that holds `page`. */
export function createSheets(page: Document, ...more: readonly string[]): readonly CSSStyleSheet[] {
  const Sheet = (page.defaultView ?? window).CSSStyleSheet;
  return [embedStyle, timelineStyle, ...more].map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
