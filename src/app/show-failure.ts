/** What is said when the collection could not be loaded, in the reader's language. */
export interface Failure {
  readonly text: string;
  readonly retry: string;
  readonly onRetry: () => void;
}

/** Puts a message above the prerendered content, which stays: it can still be read. */
export function showFailure(element: HTMLElement, { text, retry, onRetry }: Failure): void {
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "alert");
  const message = document.createElement("span");
  message.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = retry;
  button.addEventListener("click", () => {
    notice.remove();
    onRetry();
  });
  notice.append(message, button);
  element.prepend(notice);
}
