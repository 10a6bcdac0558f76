import { PARAMETER_NAMES } from '../state/parameter-names.ts';
import { steadyHeight } from './preferred-height.ts';
import type { PROTOCOL_VERSION } from './protocol.ts';

/**
 * `embed.js`, for pages that paste a script: makes a frame in every `<div class="control-map">`, keeps
 * its height, and shares the WebGL contexts out among the frames it made. It touches nothing else, may
 * be included any number of times, and finds elements that come later, that were saved with their frame,
 * emptied, or given other values. The height that it reserves is the
 * one that the map tells later, so nothing moves. Built by itself, as one small classic script.
 */

const VERSION: typeof PROTOCOL_VERSION = 1;
const MOST_LIVE = 6;
/** A page that includes the script twice has one loader. */
const MARK = '__controlMapLoader';

interface Frame {
  readonly frame: HTMLIFrameElement;
  readonly holder: HTMLElement;
  readonly heightFor: (widthPx: number) => number;
  /** What its holder asked for. */
  asked: URLSearchParams;
  ready: boolean;
  near: boolean;
  live: boolean | null;
}

((page: Window & { [MARK]?: boolean }) => {
  if (page[MARK]) return;
  page[MARK] = true;
  const script = document.currentScript as HTMLScriptElement | null;
  const site = new URL('./', script?.src || document.baseURI).href;
  const frames: Frame[] = [];

  const reserve = ({ frame, heightFor }: Frame) => {
    const holder = frame.parentElement;
    // A page's own height stands.
    if (!holder || holder.dataset.height) return;
    const width = holder.clientWidth;
    if (width > 0) frame.style.height = `${heightFor(width)}px`;
  };

  const say = ({ frame }: Frame, name: string, detail: object) =>
    frame.contentWindow?.postMessage(
      { type: `control-map:${name}`, version: VERSION, ...detail },
      '*',
    );
  const sayLive = (one: Frame) => one.live !== null && say(one, 'set-live', { live: one.live });

  const share = () => {
    const middle = innerHeight / 2;
    const away = ({ frame }: Frame) => {
      const { top, bottom } = frame.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - middle);
    };
    const chosen = frames
      .filter(({ near, frame }) => near && frame.isConnected)
      .sort((a, b) => away(a) - away(b))
      .slice(0, MOST_LIVE);
    // First those that let go, then those that take.
    for (const wanted of [false, true]) {
      for (const one of frames) {
        const live = chosen.includes(one);
        if (live !== wanted || live === one.live) continue;
        one.live = live;
        sayLive(one);
      }
    }
  };

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const known = frames.find(({ frame }) => frame === target);
        if (known) known.near = isIntersecting;
      }
      share();
    },
    { rootMargin: '200px', threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const known = frames.find(({ frame }) => frame.parentElement === target);
      if (known) reserve(known);
    }
  });

  const askedBy = (holder: HTMLElement) => {
    const query = new URLSearchParams();
    for (const name of PARAMETER_NAMES) {
      const value = holder.dataset[name];
      if (value !== undefined) query.set(name, value);
    }
    const lang = holder.closest('[lang]')?.getAttribute('lang');
    if (!query.has('lang') && /^(en|ar)\b/i.test(lang ?? ''))
      query.set('lang', (lang as string).slice(0, 2).toLowerCase());
    return query;
  };
  // The frame waits until it is told whether its map may live.
  const address = (query: URLSearchParams) => `${site}embed.html?${query}#told`;

  const make = (holder: HTMLElement) => {
    const frame = document.createElement('iframe');
    const asked = askedBy(holder);
    frame.src = address(asked);
    frame.title = holder.dataset.title || 'Map';
    frame.loading = 'lazy';
    frame.allowFullscreen = true;
    frame.allow = 'clipboard-write';
    frame.style.cssText = 'border:0;display:block;width:100%;height:680px';
    if (holder.dataset.height)
      frame.style.height = `${Number.parseInt(holder.dataset.height, 10)}px`;
    const heightFor = steadyHeight();
    const one: Frame = { frame, holder, heightFor, asked, ready: false, near: false, live: null };
    frames.push(one);
    holder.replaceChildren(frame);
    reserve(one);
    // What was said before it could listen is said again.
    frame.addEventListener('load', () => sayLive(one));
    sight.observe(frame);
    widths.observe(holder);
  };

  /** Another instant is told to a map that is there; anything else begins anew. */
  const renew = (one: Frame, asked: URLSearchParams) => {
    const before = one.asked;
    if (`${asked}` === `${before}`) return;
    one.asked = asked;
    const time = asked.get('time');
    const rest = new URLSearchParams(asked);
    rest.set('time', before.get('time') ?? '');
    before.set('time', before.get('time') ?? '');
    rest.sort();
    before.sort();
    if (one.ready && time && `${rest}` === `${before}`) say(one, 'set-time', { time });
    else {
      one.ready = false;
      one.frame.src = address(asked);
    }
  };

  addEventListener('message', ({ source, data }) => {
    const known = frames.find(({ frame }) => frame.contentWindow === source);
    if (!known || data?.type !== 'control-map:ready') return;
    known.ready = true;
    sayLive(known);
  });

  /** Frames that are gone are forgotten. */
  const forget = () => {
    for (const one of [...frames]) {
      const { frame, holder } = one;
      if (frame.parentElement === holder && frame.isConnected) continue;
      frames.splice(frames.indexOf(one), 1);
      sight.unobserve(frame);
      widths.unobserve(holder);
    }
  };

  const scan = () => {
    forget();
    for (const holder of document.querySelectorAll<HTMLElement>('.control-map:not(iframe)')) {
      if (holder.localName !== 'div') continue;
      const known = frames.find((one) => one.holder === holder);
      if (known) renew(known, askedBy(holder));
      else make(holder);
    }
  };
  scan();
  new MutationObserver(scan).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: PARAMETER_NAMES.map((name) => `data-${name}`),
  });
})(window as Window & { [MARK]?: boolean });
