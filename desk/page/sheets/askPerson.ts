import type { Screen } from '../../sheets/frame/sheetsEnd';

/** The browser's own boxes, as far as a script's questions need them. */
export type Boxes = Pick<Window, 'alert' | 'confirm' | 'prompt'>;

/** Ask the person what a script asks, in the browser's own boxes: these hold the script as Google's do.
 *  Limit: they have two buttons. Where a script offers three, the second stands for the last: CANCEL. */
export function askPerson(boxes: Boxes): Pick<Screen, 'alert' | 'prompt'> {
  return {
    alert: (title, prompt, buttons) => {
      const text = joined(title, prompt);
      if (buttons === 'OK') {
        boxes.alert(text);
        return 'OK';
      }
      const [yes, no] = answersOf(buttons);
      return boxes.confirm(text) ? yes : no;
    },
    prompt: (title, prompt, buttons) => {
      const [yes, no] = answersOf(buttons);
      const text = boxes.prompt(joined(title, prompt));
      return text === null ? { button: no, text: '' } : { button: yes, text };
    },
  };
}

function answersOf(buttons: string): readonly [yes: string, no: string] {
  switch (buttons) {
    case 'YES_NO':
      return ['YES', 'NO'];
    case 'YES_NO_CANCEL':
      return ['YES', 'CANCEL'];
    case 'OK':
      return ['OK', 'CLOSE'];
    default:
      return ['OK', 'CANCEL'];
  }
}

function joined(title: string, prompt: string): string {
  return title === '' ? prompt : `${title}\n\n${prompt}`;
}
