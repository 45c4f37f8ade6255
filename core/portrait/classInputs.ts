import { lazily } from '../book/lazily';
import type { Gathered } from '../measure/gather';
import { visitsOf, type Visits } from '../measure/visits';
import type { ClassInputs } from '../score/classify';

/** What classes are told besides measures and scores: describing words, visits, and when somebody was last seen. `visits` says how the visits were read. */
export interface PortraitInputs {
  readonly inputs: ClassInputs;
  readonly visits: Visits;
}

/** Gather what the class sets of a run may look at; words are made when a set asks for them. */
export function classInputs(gathered: Gathered, today: number): PortraitInputs {
  const visits = visitsOf(gathered);
  const attributes = lazily(() => gathered.attributes);
  const { contacts } = gathered;
  const inputs: ClassInputs = {
    get attributes() {
      return attributes();
    },
    ...(visits.per30Days ? { visits: visits.per30Days } : {}),
    ...(contacts ? { seenDays: daysSince(contacts.last, contacts.lastVisit, today) } : {}),
  };
  return { inputs, visits };
}

/** Days since the later of two days, one entry a customer; NaN without either. */
function daysSince(one: Float64Array, other: Float64Array, today: number): Float64Array {
  return one.map((day, who) => {
    const second = other[who] ?? NaN;
    return today - (day >= second || Number.isNaN(second) ? day : second);
  });
}
