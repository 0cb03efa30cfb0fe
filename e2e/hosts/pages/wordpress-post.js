/** The part of a WordPress post that hears its frames: which messages count, and what is done with them. */
addEventListener("message", ({ data, source }) => {
  if (typeof data?.secret !== "string" || !/^[a-z0-9]+$/iu.test(data.secret)) return;
  const frame = document.querySelector(`iframe[data-secret="${data.secret}"]`);
  if (frame === null || source !== frame.contentWindow) return;
  // Whatever the message: the frame lives, so it takes the place of the quotation.
  frame.removeAttribute("style");
  for (const quotation of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) {
    quotation.style.display = "none";
  }
  if (data.message === "height") {
    const heightPx = Number.parseInt(data.value, 10) || 0;
    frame.height = Math.min(1000, Math.max(200, heightPx));
  }
  if (data.message === "link") {
    const isSameHost = new URL(data.value, location).host === new URL(frame.src).host;
    if (isSameHost && document.activeElement === frame) top.location.href = data.value;
  }
});
