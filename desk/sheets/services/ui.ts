import { ServiceError } from '../frame/serviceError';
import { enumType, serviceType, type EnumMember, type ServiceState } from '../frame/serviceType';
import type { Screen, SheetsEnd } from '../frame/sheetsEnd';
import { appType } from '../types';
import { htmlOutputType } from './htmlOutput';
import type { MembersOf } from './members';
import { addonMenu, menuNamed } from './menu';
import { plainService } from './plainService';

export const uiType = serviceType<ServiceState>('Ui', 'Ui');
const responseType = serviceType<ResponseState>('PromptResponse', 'PromptResponse');

interface ResponseState extends ServiceState {
  readonly button: string;
  readonly text: string;
}

export const Button = enumType('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = enumType('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
uiType.defineValues(() => ({ Button, ButtonSet }));

appType.define({
  'getUi()': ({ end }) => {
    if (!end.screen) throw noScreen('SpreadsheetApp.getUi()');
    return uiType.make({ end });
  },
});

/** What a dialog is as long as the script does not size it, in pixels. */
const DIALOG = { width: 600, height: 400 };

const members: MembersOf<GoogleAppsScript.Base.Ui, ServiceState> = {
  'alert(String)': ({ end }, prompt: string) => alerted(end, '', prompt, ButtonSet.OK),
  'alert(String,ButtonSet)': ({ end }, prompt: string, buttons: EnumMember) => alerted(end, '', prompt, buttons),
  'alert(String,String,ButtonSet)': ({ end }, title: string, prompt: string, buttons: EnumMember) => alerted(end, title, prompt, buttons), // prettier-ignore
  'prompt(String)': ({ end }, prompt: string) => prompted(end, '', prompt, ButtonSet.OK),
  'prompt(String,ButtonSet)': ({ end }, prompt: string, buttons: EnumMember) => prompted(end, '', prompt, buttons),
  'prompt(String,String,ButtonSet)': ({ end }, title: string, prompt: string, buttons: EnumMember) => prompted(end, title, prompt, buttons), // prettier-ignore
  'createMenu(String)': ({ end }, caption: string) => menuNamed(end, String(caption)),
  'createAddonMenu()': ({ end }) => addonMenu(end),
  'showModalDialog(HtmlOutput,String)': ({ end }, page: unknown, title: string) => dialog(end, page, String(title), true), // prettier-ignore
  'showModelessDialog(HtmlOutput,String)': ({ end }, page: unknown, title: string) => dialog(end, page, String(title), false), // prettier-ignore
  'showSidebar(HtmlOutput)': ({ end }, page: unknown) => {
    const { title, content } = htmlOutputType.stateOf(page);
    screenOf(end).showSidebar({ title, html: content });
  },
};
uiType.define(members);
// Deprecated, and still in public scripts.
uiType.define({
  'showDialog(HtmlOutput)': ({ end }, page: unknown) => dialog(end, page, htmlOutputType.stateOf(page).title, true),
});

const responseMembers: MembersOf<GoogleAppsScript.Base.PromptResponse, ResponseState> = {
  'getResponseText()': ({ text }) => text,
  'getSelectedButton()': ({ button }) => buttonNamed(button),
};
responseType.define(responseMembers);

/** The old `Browser` service: its buttons and answers are texts in lower case. */
export function browserService(end: SheetsEnd): object {
  const browser = plainService(end, 'Browser', {
    msgBox: (...words) => {
      const { title, prompt, buttons } = boxOf(words);
      return browserScreen(end, 'msgBox').alert(title, prompt, buttons).toLowerCase();
    },
    inputBox: (...words) => {
      const { title, prompt, buttons } = boxOf(words);
      const answer = browserScreen(end, 'inputBox').prompt(title, prompt, buttons);
      return isConfirmed(answer.button) ? String(answer.text) : 'cancel';
    },
  });
  return Object.assign(browser, { Buttons: ButtonSet });
}

/** (prompt), (prompt, buttons) or (title, prompt, buttons). */
function boxOf(words: readonly unknown[]): {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
} {
  const [first = '', second, third] = words.map((word) => String(word));
  if (third !== undefined) return { title: first, prompt: second ?? '', buttons: third };
  return { title: '', prompt: first, buttons: second ?? 'OK' };
}

function isConfirmed(button: string): boolean {
  return button === 'OK' || button === 'YES';
}

function browserScreen(end: SheetsEnd, method: string): Screen {
  if (!end.screen) throw noScreen(`Browser.${method}()`);
  return end.screen;
}

function screenOf(end: SheetsEnd): Screen {
  if (!end.screen) throw noScreen('SpreadsheetApp.getUi()');
  return end.screen;
}

function noScreen(call: string): ServiceError {
  return new ServiceError(`Cannot call ${call} from this context.`);
}

function alerted(end: SheetsEnd, title: string, prompt: string, buttons: EnumMember): EnumMember {
  return buttonNamed(screenOf(end).alert(String(title), String(prompt), buttons.name()));
}

function prompted(end: SheetsEnd, title: string, prompt: string, buttons: EnumMember): object {
  const { button, text } = screenOf(end).prompt(String(title), String(prompt), buttons.name());
  return responseType.make({ end, button, text: String(text) });
}

function buttonNamed(name: string): EnumMember {
  return Object.values(Button).find((button) => button.name() === name) ?? Button.CLOSE;
}

function dialog(end: SheetsEnd, page: unknown, title: string, isModal: boolean): void {
  const { content, width, height } = htmlOutputType.stateOf(page);
  screenOf(end).showDialog({
    title,
    html: content,
    width: width ?? DIALOG.width,
    height: height ?? DIALOG.height,
    isModal,
  });
}
