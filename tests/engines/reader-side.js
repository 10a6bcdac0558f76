// Runs first in every page and frame of a journey: hears what goes wrong, and finds things as a reader
// does, who knows nothing of shadow roots.
globalThis.reader = (() => {
  /** What went wrong so far: errors, warnings, refused and missing files. */
  const problems = [];
  const hasCome = (address) =>
    performance.getEntriesByName(address).some(({ responseStatus }) => responseStatus === 200);
  for (const level of ['error', 'warn']) {
    const said = console[level];
    console[level] = (...words) => {
      problems.push(`console.${level}: ${words.join(' ')}`);
      said.apply(console, words);
    };
  }
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      // Firefox says so of a module that it has already, and needs no preloading.
      if (target.rel === 'modulepreload' && hasCome(target.href)) return;
      problems.push(
        target instanceof Element
          ? `did not load: ${target.localName} ${target.src ?? target.href ?? ''}`
          : `error: ${event.message}`,
      );
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    problems.push(`policy: ${violatedDirective} ${blockedURI}`),
  );

  /** Every element below a root that fits, also within shadow roots. */
  const below = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[root, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? below(shadowRoot, selector) : [],
    ),
  ];
  /** Every element that fits; `a >>> b` is each `b` below an `a`, in whatever shadow. */
  const all = (selector) =>
    selector
      .split(' >>> ')
      .reduce((roots, part) => roots.flatMap((root) => below(root, part)), [document]);
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  /** The first that is seen; undefined when there is none. */
  const find = (selector) => all(selector).find(isSeen);
  /** What it says, shadow roots included, as one line. */
  const text = (selector) => {
    const words = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.localName === 'style' || node.hidden) return '';
      return [...(node.shadowRoot ?? node).childNodes].map(words).join(' ');
    };
    const element = find(selector);
    return element ? words(element).replace(/\s+/g, ' ').trim() : '';
  };
  /** Where it stands in the window, which scrolls to it if need be. */
  const box = (selector) => {
    const element = find(selector);
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  /** All that says which instant is shown; empty where it is not there. */
  const instant = () => {
    const track = find('.track');
    return {
      now: Number(track?.getAttribute('aria-valuenow')),
      value: track?.getAttribute('aria-valuetext') ?? '',
      bubble: text('.bubble'),
      readout: text('.readout p'),
      date: text('.date'),
      // A chapter's card stands in for the sentence.
      headline: text('.sentence') || text('control-map-story >>> h2'),
      // A frame's address is the host's, and stays as it was.
      address: parent === self ? (new URLSearchParams(location.search).get('time') ?? '') : '',
    };
  };
  return { problems, all, find, text, box, instant };
})();
