import { PORT_CASES } from './cases';
import { memoryRig } from './memoryRig';

describe('a host that breaks one promise is found out by the case for it', () => {
  test.each(PORT_CASES.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const rig = memoryRig();
    const sound = rig.host;
    const broken = one.broken(sound, rig);
    const host = new Proxy(sound, {
      get: (target, key: keyof typeof sound) => {
        const own: unknown = Reflect.get(broken, key) ?? Reflect.get(target, key);
        return typeof own === 'function' ? (own.bind(target) as unknown) : own;
      },
    });
    await expect(one.check({ ...rig, host })).rejects.toThrow();
  });
});
