// The server part. What is exported here becomes the global functions of the script: menu items, triggers and the sidebar call them by name.
import { answerCall } from './answer';
import { addMenu, openSidebar as showSidebar, refreshFromMenu, showAbout, told, undoFromMenu } from './menu';
import { refreshOnTime, setTimer } from './timer';

/** Called by Google when the spreadsheet opens, maybe before anybody allowed anything. */
export function onOpen(): void {
  addMenu();
}

/** Called by Google right after installation. */
export function onInstall(): void {
  addMenu();
}

export function openSidebar(): void {
  showSidebar();
}

export function refreshPortrait(): Promise<void> {
  return refreshFromMenu();
}

export function undoPortrait(): Promise<void> {
  return undoFromMenu();
}

export function aboutPortrait(): void {
  showAbout();
}

export function refreshEveryHour(): Promise<void> {
  return told(() => setTimer('hourly'));
}

export function refreshEveryDay(): Promise<void> {
  return told(() => setTimer('daily'));
}

export function refreshEveryMonth(): Promise<void> {
  return told(() => setTimer('monthly'));
}

export function refreshNever(): Promise<void> {
  return told(() => setTimer(null));
}

export function refreshByTimer(): Promise<void> {
  return refreshOnTime();
}

/** The sidebar's one way in: JSON text in, JSON text out. */
export function portraitCall(text: string): string {
  return answerCall(text);
}
