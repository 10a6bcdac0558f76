import { html, type TemplateResult } from 'lit';
import type { ActorId } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import { fillOf } from '../palette/fill-of.ts';
import { hatchOf } from '../palette/hatch.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';
import { hatchBackground } from './hatch-background.ts';
import { styled } from './styled.ts';

/** A square in an actor's colours and a name. Needs the rules of `controlStyles`. */
export function actorChip(palette: Palette, actor: ActorId, name: string): TemplateResult {
  const { fill, strong } = coloursOf(palette, actor);
  return chip(fill, strong, name);
}

/** The same with the square as the ground of that control is on the map: hatched, dotted, pale. */
export function groundChip(palette: Palette, control: Control, words: string): TemplateResult {
  const { strong } = coloursOf(palette, control.controller);
  return chip(groundBackground(palette, control), strong, words);
}

/** The ground of a control as a CSS background. */
export function groundBackground(palette: Palette, control: Control): string {
  const fill = fillOf(palette, control);
  const style = hatchOf(control);
  return style === null ? fill : hatchBackground(palette, style, fill);
}

function chip(background: string, edge: string, words: string): TemplateResult {
  return html`<span class="chip"
    ><span class="swatch" ${styled({ background, 'border-color': edge })}></span
    ><span>${words}</span></span
  >`;
}
