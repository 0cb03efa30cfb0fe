import { printDataBlock } from "./data-block.ts";
import { type Html, html } from "./html.ts";

/** What a page says of itself to other machines (JSON-LD 1.1, section 7), as a line of the page. */
export function printLinkedData(data: object): Html {
  return html`${printDataBlock({ type: "application/ld+json" }, data)}
`;
}
