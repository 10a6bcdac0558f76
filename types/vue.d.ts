// `<control-map>` in templates of Vue 3: `import type {} from 'control-map/vue'` once in a project, and
// `isCustomElement: (tag) => tag === 'control-map'` among the compiler's options.
import type { ControlMapAttributes, ControlMapElement, ControlMapEvents } from 'control-map';
import type { HTMLAttributes, PublicProps } from 'vue';

type Handlers = {
  [Name in keyof ControlMapEvents as `on${Capitalize<Name>}`]?:
    | ((event: CustomEvent<ControlMapEvents[Name]>) => void)
    | undefined;
} & {
  onTimeChange?: ((event: CustomEvent<ControlMapEvents['time-change']>) => void) | undefined;
};

type ControlMapComponent = new () => ControlMapElement & {
  $props: Omit<HTMLAttributes, keyof ControlMapAttributes | keyof Handlers> &
    PublicProps &
    ControlMapAttributes &
    Handlers;
};

declare module 'vue' {
  interface GlobalComponents {
    'control-map': ControlMapComponent;
  }
}
