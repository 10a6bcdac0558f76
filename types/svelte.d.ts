// `<control-map>` in Svelte 4 and 5: `import type {} from 'control-map/svelte'` once in a project. Svelte 5
// listens by `ontime-change={…}`, Svelte 4 by `on:time-change={…}`.
import type { ControlMapAttributes, ControlMapElement, ControlMapEvents } from 'control-map';
import type { HTMLAttributes } from 'svelte/elements';

type Handlers = {
  [Name in keyof ControlMapEvents as `on${'' | ':'}${Name}`]?:
    | ((event: CustomEvent<ControlMapEvents[Name]>) => void)
    | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'control-map': Omit<
      HTMLAttributes<ControlMapElement>,
      keyof ControlMapAttributes | keyof Handlers
    > &
      ControlMapAttributes &
      Handlers;
  }
}
