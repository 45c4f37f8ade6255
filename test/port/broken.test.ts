import { PORT_CASES } from './cases';
import { isAbout } from './contract';
import { fileRig } from './fileRig';
import { memoryRig } from './memoryRig';

describe('a host that breaks one promise is found out by the case for it', () => {
  test.each(PORT_CASES.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    // A book has neither formulas nor data validation; a file has.
    const rig = isAbout(one, memoryRig()) ? memoryRig() : fileRig();
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
