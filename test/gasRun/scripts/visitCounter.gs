function countVisit() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) throw new Error('busy');
  try {
    const store = PropertiesService.getDocumentProperties();
    const state = JSON.parse(store.getProperty('state') || '{"count":0,"days":[]}');
    state.count += 1;
    state.days.push('2024-05-15');
    store.setProperties({ state: JSON.stringify(state), last: 'now' });
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
function main() {
  countVisit(); countVisit();
  const all = PropertiesService.getDocumentProperties().getProperties();
  PropertiesService.getDocumentProperties().deleteProperty('last');
  return [all, PropertiesService.getDocumentProperties().getKeys()];
}
