import type { MenuSpec, PageSpec, Screen } from '../sheets/frame/sheetsEnd';
import type { Answer } from './gasRunArguments';

const BUTTONS: readonly string[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

/** A screen without a person: what scripts show becomes lines, and questions are answered from a list. When the list is at its end,
 *  the first button is pressed and nothing is typed. */
export function terminalScreen(answers: readonly Answer[], say: (line: string) => void): Screen {
  const left = [...answers];
  const answer = (buttons: string, isPrompt: boolean): Pressed => {
    const first = buttons.split('_')[0] ?? 'OK';
    const next = left.shift();
    return next === undefined ? { button: first, text: '' } : pressed(next, first, isPrompt);
  };
  return {
    addMenu: (menu) => say(`[menu] ${menuText(menu)}`),
    showSidebar: (page) => say(`[sidebar] ${pageText(page)}`),
    showDialog: (page) => say(`[dialog] ${pageText(page)}, ${page.width} x ${page.height}`),
    toast: (message, title) => say(`[toast] ${titled(title, message)}`),
    alert: (title, prompt, buttons) => {
      const { button } = answer(buttons, false);
      say(`[alert] ${titled(title, prompt)} -> ${button}`);
      return button;
    },
    prompt: (title, prompt, buttons) => {
      const given = answer(buttons, true);
      say(`[prompt] ${titled(title, prompt)} -> ${given.button} "${given.text}"`);
      return given;
    },
  };
}

interface Pressed {
  readonly button: string;
  readonly text: string;
}

/** A plain text is typed into a prompt; where nothing can be typed it names the button. */
function pressed(answer: Answer, first: string, isPrompt: boolean): Pressed {
  if (answer === null) return { button: 'CLOSE', text: '' };
  if (typeof answer === 'object') return { button: answer.button?.toUpperCase() ?? first, text: answer.text ?? '' };
  const button = answer.toUpperCase();
  if (!isPrompt) return { button: BUTTONS.includes(button) ? button : first, text: '' };
  return { button: first, text: answer };
}

function menuText({ caption, isAddon, items }: MenuSpec): string {
  const texts = items.map((item) => {
    if (item === null) return '---';
    return 'items' in item ? menuText(item) : `${item.caption} (${item.functionName})`;
  });
  return `${isAddon ? 'Add-on' : caption}: ${texts.join(', ')}`;
}

function pageText({ title, html }: PageSpec): string {
  return `${title === '' ? '(no title)' : title}: ${html.length} characters`;
}

function titled(title: string, text: string): string {
  return title === '' ? text : `${title}: ${text}`;
}
