/** Takes files that are dropped anywhere on the page, and shows that they may be. */
export function takeDrops(open: (files: readonly File[]) => void): void {
  const over = (is: boolean): void => {
    document.body.classList.toggle("over", is);
  };
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) over(false);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    open([...(event.dataTransfer?.files ?? [])]);
  });
}
