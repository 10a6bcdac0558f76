import { PARAMETER_NAMES } from '../state/parameter-names.ts';
import { preferredHeight } from './preferred-height.ts';
import type { PROTOCOL_VERSION } from './protocol.ts';

/**
 * `embed.js`, for pages that paste a script: makes a frame in every `<div class="control-map">`, keeps
 * its height, and shares the WebGL contexts out among the frames it made. It touches nothing else, may
 * be included any number of times, and finds elements that come later. The height that it reserves is the
 * one that the map tells later, so nothing moves. Built by itself, as one small classic script.
 */

const VERSION: typeof PROTOCOL_VERSION = 1;
const MOST_LIVE = 6;
/** A page that includes the script twice has one loader. */
const MARK = '__controlMapLoader';

interface Frame {
  readonly frame: HTMLIFrameElement;
  near: boolean;
  live: boolean | null;
}

((page: Window & { [MARK]?: boolean }) => {
  if (page[MARK]) return;
  page[MARK] = true;
  const script = document.currentScript as HTMLScriptElement | null;
  const site = new URL('./', script?.src || document.baseURI).href;
  const frames: Frame[] = [];

  const reserve = ({ frame }: Frame) => {
    const holder = frame.parentElement;
    // A page's own height stands.
    if (!holder || holder.dataset.height) return;
    const width = holder.clientWidth;
    if (width > 0) frame.style.height = `${preferredHeight(width)}px`;
  };

  const say = ({ frame }: Frame, live: boolean) =>
    frame.contentWindow?.postMessage({ type: 'control-map:set-live', version: VERSION, live }, '*');

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
        say(one, live);
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

  const make = (holder: HTMLElement) => {
    if (holder.dataset.controlMap === 'made') return;
    holder.dataset.controlMap = 'made';
    const query = new URLSearchParams();
    for (const name of PARAMETER_NAMES) {
      const value = holder.dataset[name];
      if (value !== undefined) query.set(name, value);
    }
    const lang = holder.closest('[lang]')?.getAttribute('lang');
    if (!query.has('lang') && /^(en|ar)\b/.test(lang ?? ''))
      query.set('lang', (lang as string).slice(0, 2));
    const frame = document.createElement('iframe');
    // The frame waits until it is told whether its map may live.
    frame.src = `${site}embed.html?${query}#told`;
    frame.title = holder.dataset.title || 'Map';
    frame.loading = 'lazy';
    frame.allowFullscreen = true;
    frame.allow = 'clipboard-write';
    frame.style.cssText = 'border:0;display:block;width:100%;height:680px';
    if (holder.dataset.height)
      frame.style.height = `${Number.parseInt(holder.dataset.height, 10)}px`;
    const one: Frame = { frame, near: false, live: null };
    frames.push(one);
    holder.replaceChildren(frame);
    reserve(one);
    // What was said before it could listen is said again.
    frame.addEventListener('load', () => one.live !== null && say(one, one.live));
    sight.observe(frame);
    widths.observe(holder);
  };

  addEventListener('message', ({ source, data }) => {
    const known = frames.find(({ frame }) => frame.contentWindow === source);
    if (!known || data?.type !== 'control-map:ready') return;
    if (known.live !== null) say(known, known.live);
  });

  const scan = () => {
    for (const holder of document.querySelectorAll<HTMLElement>('.control-map:not(iframe)')) {
      if (holder.localName === 'div') make(holder);
    }
  };
  scan();
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
})(window as Window & { [MARK]?: boolean });
