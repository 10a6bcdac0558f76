import { html, type TemplateResult } from 'lit';
import type { ActorId } from '../model/actor.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';
import { styled } from './styled.ts';

/** A square in an actor's colours and a name. Needs the rules of `controlStyles`. */
export function actorChip(palette: Palette, actor: ActorId, name: string): TemplateResult {
  const { fill, strong } = coloursOf(palette, actor);
  return html`<span class="chip"
    ><span class="swatch" ${styled({ 'background-color': fill, 'border-color': strong })}></span
    ><span>${name}</span></span
  >`;
}
