// Runs before a page's own script: times from the choice of a file to the frame in which the page says it is drawn. A
// page says so by `data-state="drawn"` on any element; the site's drawing also by its first label.
globalThis.benchChoice = new Promise((done) => {
  const DRAWN = '[data-state="drawn"], .drawing-host .tl-label';
  let chosen;
  addEventListener(
    "change",
    ({ target }) => {
      if (chosen !== undefined || target.type !== "file") return;
      chosen = performance.now();
      look();
    },
    true,
  );

  function look() {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        if (document.querySelector(DRAWN) === null) look();
        else done(performance.now() - chosen);
      };
      port2.postMessage(undefined);
    });
  }
});
