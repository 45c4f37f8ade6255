import { newProject } from '../../../desk/sheets/services/project';
import { MONDAY, scriptRig } from './scriptRig';

describe('properties', () => {
  test('are kept as texts, for the next execution too', () => {
    const first = scriptRig();
    const properties = first.PropertiesService.getScriptProperties();
    properties.setProperty('count', 5 as unknown as string).setProperties({ a: 'x' });
    const later = scriptRig({ project: first.project }).PropertiesService.getScriptProperties();
    expect(later.getProperties()).toEqual({ count: '5', a: 'x' });
    expect(later.deleteProperty('a').getKeys()).toEqual(['count']);
    expect(later.getProperty('a')).toBeNull();
  });

  test('of user, script and document are apart; a script that stands alone has none of a document', () => {
    const { PropertiesService } = scriptRig();
    PropertiesService.getUserProperties().setProperty('k', 'user');
    expect(PropertiesService.getDocumentProperties().getProperty('k')).toBeNull();
    expect(scriptRig({ isBound: false }).PropertiesService.getDocumentProperties()).toBeNull();
  });

  test('the others go only when asked', () => {
    const properties = scriptRig().PropertiesService.getUserProperties().setProperty('old', '1');
    expect(properties.setProperties({ a: '1' }).getKeys()).toEqual(['old', 'a']);
    expect(properties.setProperties({ b: '2' }, true).getKeys()).toEqual(['b']);
  });

  test('a value has 9 KB in UTF-8 at most', () => {
    const properties = scriptRig().PropertiesService.getScriptProperties();
    properties.setProperty('fits', '客'.repeat(3072));
    expect(() => properties.setProperty('more', '客'.repeat(3073))).toThrow('Argument too large: value');
    expect(properties.getKeys()).toEqual(['fits']);
  });

  test('a store has 500 KB at most, and one that would be too large stays as it was', () => {
    const properties = scriptRig().PropertiesService.getScriptProperties();
    const values = Object.fromEntries(Array.from({ length: 57 }, (_, index) => [`key${index}`, 'x'.repeat(9000)]));
    expect(() => properties.setProperties(values)).toThrow('You have exceeded the property storage quota.');
    expect(properties.getKeys()).toEqual([]);
  });

  test('null is no value', () => {
    const properties = scriptRig().PropertiesService.getScriptProperties();
    expect(() => properties.setProperty('a', null as unknown as string)).toThrow(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('caches', () => {
  test('forget after ten minutes, or when they were told to', () => {
    const { CacheService, Utilities, project } = scriptRig();
    const cache = CacheService.getScriptCache();
    cache.put('long', 'a');
    cache.put('short', 'b', 10);
    Utilities.sleep(10_000);
    expect(cache.getAll(['long', 'short', 'never'])).toEqual({ long: 'a' });
    const after = (seconds: number) =>
      scriptRig({ project }, { now: () => MONDAY + seconds * 1000 }).CacheService.getScriptCache();
    expect([after(599).get('long'), after(600).get('long')]).toEqual(['a', null]);
  });

  test('take 100 KB a value, remove what is removed, and are apart', () => {
    const { CacheService } = scriptRig();
    const cache = CacheService.getUserCache();
    cache.putAll({ a: '1', b: '2' });
    cache.remove('a');
    expect([cache.get('a'), cache.get('b'), CacheService.getScriptCache().get('b')]).toEqual([null, '2', null]);
    expect(() => cache.put('c', 'x'.repeat(102_401))).toThrow('Argument too large: value');
    expect(() => cache.put('k'.repeat(251), 'x')).toThrow('Argument too large: key');
  });
});

describe('locks', () => {
  test('are had by one execution at a time', () => {
    const project = newProject();
    const [first, second] = [scriptRig({ project }), scriptRig({ project })];
    const lock = first.LockService.getScriptLock();
    expect([lock.tryLock(100), lock.hasLock()]).toEqual([true, true]);
    const other = second.LockService.getScriptLock();
    expect([other.tryLock(100), other.hasLock(), second.slept()]).toEqual([false, false, 100]);
    expect(() => other.waitLock(500)).toThrow('Lock timeout: another process was holding the lock for too long.');
    other.releaseLock();
    expect(lock.hasLock()).toBe(true);
    lock.releaseLock();
    expect(other.tryLock(0)).toBe(true);
  });

  test('a script that stands alone has no lock of a document', () => {
    expect(scriptRig({ isBound: false }).LockService.getDocumentLock()).toBeNull();
    expect(scriptRig().LockService.getDocumentLock().tryLock(1)).toBe(true);
  });
});
