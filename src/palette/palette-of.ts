import type { ActorId } from '../model/actor.ts';
import { NOBODY } from '../model/actor.ts';
import { DARK } from './dark.ts';
import { LIGHT } from './light.ts';
import type { ActorColours, Palette, ThemeName } from './palette.ts';

/** The colours of a theme. */
export function paletteOf(theme: ThemeName): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}

/** The colours of an actor; an actor that the palette does not know is drawn as nobody. */
export function coloursOf(palette: Palette, actor: ActorId): ActorColours {
  return palette.actors[actor] ?? (palette.actors[NOBODY] as ActorColours);
}
