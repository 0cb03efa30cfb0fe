/** Brings the embed page to life: run as a classic script at the end of its body. */
import { openFrame } from "./open-frame.ts";

openFrame(document, window);
