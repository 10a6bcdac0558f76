/**
 * What `import 'control-map'` is where there are no elements, as on a server that renders a page: it
 * defines nothing, and throws nothing. The tag is written as it stands, and the browser makes the map.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: it stands in for the element's class.
export class ControlMapElement {
  /** As the element's own; without effect here. */
  static site = '';
}
