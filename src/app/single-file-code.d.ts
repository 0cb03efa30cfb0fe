declare module "virtual:single-file-code" {
  import type { InlineCode } from "#pages";

  /** Built beside the site; see the pipeline's plugin. */
  export const singleFileCode: InlineCode;
}
