/** How near to the window a map is made, CSS pixels. */
const NEAR = '200px';

/**
 * Tells whether an element is in or near sight: at first, and whenever more or less of it is seen. Of the
 * document that it stands in now, which may be another one than that of the script.
 *
 * @param turned told when that document was hidden or shown.
 * @returns a function that ends it.
 */
export function watchSight(
  element: Element,
  told: (near: boolean) => void,
  turned: () => void,
): () => void {
  const page = element.ownerDocument;
  const observer = new (page.defaultView ?? window).IntersectionObserver(
    (entries) => told(entries.at(-1)?.isIntersecting ?? false),
    { rootMargin: NEAR, threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  observer.observe(element);
  page.addEventListener('visibilitychange', turned);
  return () => {
    observer.disconnect();
    page.removeEventListener('visibilitychange', turned);
  };
}
