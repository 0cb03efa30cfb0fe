/** Brings a single file to life: run as a classic script at the end of its body. */
import { openPage } from "./open-page.ts";

openPage(document, window);
