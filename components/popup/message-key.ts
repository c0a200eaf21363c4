/** Messages have no dashes in their names: `messageKey('rung', 'not-a-person')` is `rung_not_a_person`. */
export const messageKey = (family: string, name: string): string => `${family}_${name.replaceAll('-', '_')}`;
