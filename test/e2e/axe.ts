import AxeBuilder from '@axe-core/playwright';
import type { DeskPage } from './deskPage';

/** Fluent's focus guards: empty, hidden from screen readers, and they pass the focus on at once. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** Look at page and pane with axe, or at the pane alone; gives each violation with the places where it is. */
export async function violations({ page }: DeskPage, where: 'all' | 'pane' = 'all'): Promise<readonly string[]> {
  const whole = new AxeBuilder({ page }).exclude(FOCUS_GUARDS).exclude(['aside iframe', FOCUS_GUARDS]);
  const found = await (where === 'all' ? whole : whole.include(['aside iframe', 'body'])).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** How many pixels of the pane's page stand out at its side. */
export function overflow({ pane }: DeskPage): Promise<number> {
  return pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
}
