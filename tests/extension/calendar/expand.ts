import ICAL from 'ical.js';

/** What a calendar makes of an event. */
export interface Read {
  uid: string;
  summary: string;
  description: string;
  url: string;
  /** Minutes before each start. */
  alarms: number[];
  sequence: number;
  /** Start and end of each occurrence until `until`: UTC, ms; by the time zones that the file itself brings. */
  occurrences(until: number): { from: number; until: number }[];
}

const text = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '');

function read(component: ICAL.Component): Read {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    url: text(component, 'url'),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => 0 - (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60),
    sequence: event.sequence,
    occurrences(until) {
      const all: { from: number; until: number }[] = [];
      const each = event.iterator();
      for (let start = each.next(); start && start.toJSDate().getTime() <= until; start = each.next()) {
        const { startDate, endDate } = event.getOccurrenceDetails(start);
        all.push({ from: startDate.toJSDate().getTime(), until: endDate.toJSDate().getTime() });
      }
      return all;
    },
  };
}

/** Reads a calendar file with another library than the one that wrote it; throws where it complains. */
export function readCalendar(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map(read);
}
