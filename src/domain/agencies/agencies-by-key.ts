/** An entry of an office's own directory, as far as a name is looked for in it. */
export interface NamedAgency {
	name: string;
	aliases?: readonly string[];
}

type KeyOf = (name: string) => string;

interface Index {
	/** Entries that the list had. */
	length: number;
	byKey: Map<KeyOf, Map<string, NamedAgency[]>>;
}

/** A directory has thousands of names, and each run of words that is typed may be one: a list is gone through once. */
const indexes = new WeakMap<readonly NamedAgency[], Index>();

/** The entries of a directory by the key of their name or of an alias, in its order. The list may grow, not change. */
export function agenciesByKey<T extends NamedAgency>(
	directory: readonly T[],
	keyOf: KeyOf,
): ReadonlyMap<string, T[]> {
	const known = indexes.get(directory);
	const index = known?.length === directory.length ? known : { length: directory.length, byKey: new Map() };
	indexes.set(directory, index);
	const before = index.byKey.get(keyOf);
	// A list holds what it held when it was indexed.
	if (before) return before as Map<string, T[]>;
	const made = new Map<string, T[]>();
	for (const entry of directory)
		for (const key of new Set([entry.name, ...(entry.aliases ?? [])].map(keyOf))) {
			const same = made.get(key);
			if (same) same.push(entry);
			else made.set(key, [entry]);
		}
	index.byKey.set(keyOf, made);
	return made;
}
