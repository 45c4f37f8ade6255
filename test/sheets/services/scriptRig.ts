/// <reference types="google-apps-script" />
import { createSheetsEnd, type SheetsEndOptions } from '../../../desk/sheets/createSheetsEnd';
import { createServices } from '../../../desk/sheets/services';
import { newProject, type ProjectState } from '../../../desk/sheets/services/project';
import type { LogLine, ServicesOptions } from '../../../desk/sheets/services/scriptEnd';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';

/** The globals of a script, as the reference types them. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Console;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly ContentService: GoogleAppsScript.Content.ContentService;
  readonly Browser: GoogleAppsScript.Base.Browser;
  readonly UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly LanguageApp: GoogleAppsScript.Language.LanguageApp;
}

export interface ScriptRig extends Globals {
  readonly project: ProjectState;
  readonly lines: LogLine[];
  /** Emulated time that passed. */
  readonly slept: () => number;
}

/** 2024-01-15 08:05:09.007 UTC, a Monday. */
export const MONDAY = Date.UTC(2024, 0, 15, 8, 5, 9, 7);

/** Begin an execution over a blank spreadsheet; the clock stands at MONDAY and moves by sleeping only. */
export function scriptRig(options: ServicesOptions = {}, endOptions: SheetsEndOptions = {}): ScriptRig {
  const lines: LogLine[] = [];
  const project = options.project ?? newProject();
  let slept = 0;
  const end = createSheetsEnd(newWorkbook('Book'), { now: () => MONDAY + slept, ...endOptions });
  const services = createServices(end, {
    advance: (milliseconds) => void (slept += milliseconds),
    onLog: (line) => lines.push(line),
    ...options,
    project,
  });
  return Object.assign(services as unknown as Globals, { project, lines, slept: () => slept });
}
