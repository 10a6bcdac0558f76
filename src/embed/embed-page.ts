import './narrow-policy.ts';
import './styles/page.css';
import './styles/map-page.css';
import type { ControlMapElement } from './control-map.ts';
import { defineControlMap } from './define.ts';
import { hearHost } from './hear-host.ts';
import { pageElement } from './page-element.ts';
import { steadyHeight } from './preferred-height.ts';
import type { MapTells } from './protocol.ts';
import type { MessageToMap } from './read-message.ts';
import { frameNames, tellHeight, tellHost } from './tell-host.ts';
import { trustMapLibrary } from './trust-map-library.ts';

/**
 * The page in an article's frame: the map of its address's parameters, and talk with the page around.
 * It never changes the article's address, takes messages from the window it is embedded in and no
 * other, and follows no link by itself.
 */

trustMapLibrary();
defineControlMap();
const element = pageElement(location.search);
document.documentElement.lang = element.language;
document.documentElement.dir = element.language === 'ar' ? 'rtl' : 'ltr';
// The loader shares contexts out among its frames, and says which of them may have one.
if (location.hash === '#told') element.mayLive = false;
const host = window.parent === window ? null : window.parent;
if (host) talk(host, element);
// No landmark of its own: the article has one.
document.body.append(element);

function talk(host: Window, element: ControlMapElement): void {
  const names = frameNames(location);
  const tells = ['time-change', 'select', 'play', 'pause', 'error'] as const;
  for (const name of tells) {
    element.addEventListener(name, (event) => {
      tellHost(host, name, (event as CustomEvent<MapTells[typeof name]>).detail);
    });
  }
  let told = 0;
  const heightFor = steadyHeight();
  new ResizeObserver(() => {
    if (innerWidth === 0) return;
    const height = heightFor(innerWidth);
    if (height === told) return;
    told = height;
    tellHeight(host, names, height);
  }).observe(document.documentElement);
  let ready: MapTells['ready'] | null = null;
  const tellReady = () => ready && tellHost(host, 'ready', ready);
  element.addEventListener('ready', (event) => {
    ready = { ...(event as CustomEvent<MapTells['ready']>).detail, visit: performance.timeOrigin };
    tellReady();
  });
  hearHost(window, host, {
    load: () => import('./read-message.ts'),
    obey: (message) => {
      const { playing } = element;
      obey(element, message);
      // An element tells no page what it did itself; a frame's page is told that it was done.
      if (element.playing !== playing) tellHost(host, playing ? 'pause' : 'play', {});
    },
    greeted: tellReady,
  });
}

/** Does what the page around asks. What does not fit the story is warned of, like an attribute. */
function obey(element: ControlMapElement, message: MessageToMap): void {
  switch (message.type) {
    case 'control-map:set-time':
      element.seek(message.time);
      break;
    case 'control-map:play':
      element.play();
      break;
    case 'control-map:pause':
      element.pause();
      break;
    case 'control-map:select':
      element.select(message.place);
      break;
    case 'control-map:fit':
      if (message.bounds) element.fit(message.bounds);
      else if (message.place !== undefined) element.fitPlace(message.place);
      break;
    case 'control-map:set-lang':
      element.speak(message.lang);
      break;
    case 'control-map:set-live':
      element.mayLive = message.live;
  }
}
