import { type Html, html, trustHtml } from "./html.ts";

/**
 * Linked data as a data block, which is no script: browsers neither run it nor ask the policy about it (HTML, section
 * 4.12.1.1). It holds no `<`, which could end the element or open a comment (section 4.12.1.3), and so that no reader has
 * to know that, no `>` either.
 */
export function printLinkedData(data: object): Html {
  const json = JSON.stringify(data).replace(/</g, "\\u003c").replace(/>/g, "\\u003e");
  return html`<script type="application/ld+json">${trustHtml(json)}</script>
`;
}
