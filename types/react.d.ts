// `<control-map>` in JSX of React 18 and 19: `import type {} from 'control-map/react'` once in a project.
// React 18 knows no events of custom elements: there, listen by a ref.
import type { ControlMapAttributes, ControlMapElement, ControlMapEvents } from 'control-map';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Handlers = {
  [Name in keyof ControlMapEvents as `on${Name}`]?:
    | ((event: CustomEvent<ControlMapEvents[Name]>) => void)
    | undefined;
};
type ControlMapProps = DetailedHTMLProps<
  Omit<HTMLAttributes<ControlMapElement>, keyof ControlMapAttributes>,
  ControlMapElement
> &
  ControlMapAttributes &
  Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'control-map': ControlMapProps;
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'control-map': ControlMapProps;
    }
  }
}
