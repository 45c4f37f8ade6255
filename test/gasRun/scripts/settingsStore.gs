function settings() {
  const props = PropertiesService.getDocumentProperties();
  props.setProperty('config', JSON.stringify({ rate: 0.07, names: ['a', 'b'] }));
  const config = JSON.parse(props.getProperty('config'));
  const cache = CacheService.getScriptCache();
  cache.put('rate', String(config.rate), 60);
  const lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  try {
    SpreadsheetApp.getActiveSheet()
      .getRange('B1')
      .setValue(Number(cache.get('rate')) * 100);
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
