/**
 * Remembers where a form stands, and gives back what moves the focus there once the form has left
 * the page: to its list item, to the one that followed, else to the start of the page.
 */
export function placeAfter(form: HTMLFormElement): () => void {
  const item = form.closest("li");
  const candidates = [item, item?.nextElementSibling, document.getElementById("content")];
  return () => {
    const place = candidates.find((one) => one?.isConnected);
    if (!(place instanceof HTMLElement)) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
}
