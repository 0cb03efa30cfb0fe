/** The browser's build of mammoth has no types of its own; it is the same as the other one. */
declare module "mammoth/mammoth.browser.js" {
  export { default } from "mammoth";
}
