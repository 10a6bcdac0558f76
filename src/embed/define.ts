import { ControlMapElement } from './control-map.ts';

/** Registers `<control-map>`. A page that includes the script twice gets one element. */
export function defineControlMap(): void {
  if (!customElements.get('control-map')) customElements.define('control-map', ControlMapElement);
}
