/** A member of one or more lists, and whose it is. */
export interface Holding<T> {
  member: T;
  /** Positions of the lists that have it, ascending. */
  owners: readonly number[];
}

/** Every member of the lists once: what most have first, equals in the order in which they appear. */
export function whoHasWhat<T>(lists: readonly (readonly T[])[]): Holding<T>[] {
  const owners = new Map<T, number[]>();
  lists.forEach((list, position) => {
    for (const member of new Set(list)) {
      const known = owners.get(member);
      if (known) known.push(position);
      else owners.set(member, [position]);
    }
  });
  return [...owners]
    .map(([member, positions]) => ({ member, owners: positions }))
    .sort((a, b) => b.owners.length - a.owners.length);
}

/** What all lists have, in the order of the first. */
export function sharedByAll<T>(lists: readonly (readonly T[])[]): T[] {
  const [first = [], ...others] = lists;
  return first.filter((member) => others.every((list) => list.includes(member)));
}
