import './looks/index';
import './services/index';
import './structure/index';
import './values/index';
import type { SheetsEnd } from './frame/sheetsEnd';
import { chartsType } from './objects/index';
import { cacheServiceType } from './services/cache';
import { contentServiceType } from './services/content';
import { htmlServiceType } from './services/htmlService';
import { lockServiceType } from './services/lock';
import { consoleService, loggerService } from './services/logger';
import { MIME_TYPES } from './services/mimeTypes.data';
import { propertiesOf, propertiesServiceType } from './services/properties';
import { refusedServices } from './services/refusedServices';
import { scriptAppType } from './services/scriptApp';
import { scriptEnd, type ServicesOptions } from './services/scriptEnd';
import { sessionType } from './services/session';
import { browserService } from './services/ui';
import { utilitiesType } from './services/utilities/utilities';
import { appType } from './types';

/** Begin an execution of a script and give every global that it has, by name. Objects are those of the realm in which this code runs.
 *  @example createServices(createSheetsEnd(newWorkbook('Book'))).Utilities */
export function createServices(end: SheetsEnd, options: ServicesOptions = {}): Record<string, unknown> {
  const own = scriptEnd(end, options);
  return {
    SpreadsheetApp: appType.make({ end: own }),
    Utilities: utilitiesType.make({ end: own }),
    Session: sessionType.make({ end: own }),
    Logger: loggerService(own),
    console: consoleService(own),
    LockService: lockServiceType.make({ end: own }),
    PropertiesService: propertiesServiceType.make({ end: own }),
    ScriptProperties: propertiesOf(own, 'script'),
    UserProperties: propertiesOf(own, 'user'),
    CacheService: cacheServiceType.make({ end: own }),
    ScriptApp: scriptAppType.make({ end: own }),
    HtmlService: htmlServiceType.make({ end: own }),
    ContentService: contentServiceType.make({ end: own }),
    Browser: browserService(own),
    Charts: chartsType.make({ end: own }),
    MimeType: { ...MIME_TYPES },
    ...refusedServices(own),
  };
}
