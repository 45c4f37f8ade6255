import { DOOR, type RealmDoor } from './realm/door';

/** A frame with the services of Apps Script and nothing in it yet. */
export interface OpenRealm {
  readonly door: RealmDoor;
  readonly close: () => void;
}

/** Open a realm for the server of a script: a frame that nobody sees, of this origin, on this thread. Rejects when it does not come. */
export function openRealm(): Promise<OpenRealm> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = 'sheets-server.html';
  return new Promise((resolve, reject) => {
    frame.onload = () => {
      const inside = frame.contentWindow;
      const door: unknown = inside === null ? undefined : Reflect.get(inside, DOOR);
      if (inside === null || !isDoor(door)) return reject(new Error('sheets-server.html is not whole'));
      Reflect.deleteProperty(inside, DOOR);
      return resolve({ door, close: () => frame.remove() });
    };
    document.body.append(frame);
  });
}

function isDoor(value: unknown): value is RealmDoor {
  return typeof value === 'object' && value !== null && 'begin' in value && 'call' in value;
}
