/** Gives each code of the page a button that copies it. Without this script the codes can be selected all the same. */
for (const button of document.querySelectorAll(".embedding-copy > button")) {
  const code = button.parentElement.querySelector("code");
  const name = button.textContent;
  const say = (words) => {
    button.textContent = words;
    setTimeout(() => {
      button.textContent = name;
    }, 2500);
  };
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(code.textContent).then(
      () => say(button.dataset.copied),
      () => say(button.dataset.failed),
    );
  });
  button.hidden = false;
}
