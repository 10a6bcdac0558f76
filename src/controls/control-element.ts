import { type Messages, messagesOf } from '../i18n/messages.ts';
import type { Story } from '../model/story.ts';
import { FirstControl } from './first-control.ts';

/**
 * What all controls have in common that come after the first sight: they have the whole story, and
 * every word.
 *
 * @property story the facts; nothing is rendered without them.
 */
export abstract class ControlElement extends FirstControl {
  declare story: Story | null;

  protected override get messages(): Messages {
    return messagesOf(this.language);
  }
}
