import { type Html, html, trustHtml } from "./html.ts";

export interface BlockKind {
  readonly type: "application/json" | "application/ld+json";
  readonly id?: string;
}

/**
 * JSON as a data block, which is no script: browsers neither run it nor ask the policy about it (HTML, section
 * 4.12.1.1). It holds no `<`, which could end the element or open a comment (section 4.12.1.3), and so that no reader has
 * to know that, no `>` either.
 */
export function printDataBlock(kind: BlockKind, data: object): Html {
  const json = JSON.stringify(data).replace(/</g, "\\u003c").replace(/>/g, "\\u003e");
  return html`${printDataBlockStart(kind)}${trustHtml(json)}</script>`;
}

/** The tag that it begins with, always the same to the letter. */
export function printDataBlockStart({ type, id }: BlockKind): Html {
  return id === undefined
    ? html`<script type="${type}">`
    : html`<script type="${type}" id="${id}">`;
}
