import type pg from "pg";

/** A table of ours as a backup sees it. */
export interface Table {
	name: string;
	columns: string[];
}

/** A name as SQL wants it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** All tables of ours, each after those that it refers to. The record of migrations is not one of them. */
export async function listTables(connection: pg.Client): Promise<Table[]> {
	const { rows: tables } = await connection.query<Table>(`
		SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
		FROM pg_class c
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
		GROUP BY c.relname ORDER BY c.relname`);
	const { rows: references } = await connection.query<{ from: string; to: string }>(`
		SELECT f.relname AS "from", t.relname AS "to"
		FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
		WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conrelid <> k.confrelid`);
	return inOrder(tables, references);
}

function inOrder(tables: Table[], references: { from: string; to: string }[]): Table[] {
	const ordered: Table[] = [];
	let rest = tables;
	while (rest.length > 0) {
		const waits = ({ name }: Table) =>
			references.some(({ from, to }) => from === name && rest.some((table) => table.name === to));
		const ready = rest.filter((table) => !waits(table));
		if (ready.length === 0)
			throw new Error(`tables refer to each other in a circle: ${rest.map((t) => t.name)}`);
		ordered.push(...ready);
		rest = rest.filter((table) => !ready.includes(table));
	}
	return ordered;
}

/** Where every counter stands, as SQL that sets it there again. */
export async function sequencePositions(connection: pg.Client): Promise<string[]> {
	const { rows } = await connection.query<{ sql: string }>(`
		SELECT format('SELECT setval(%L, %s, true);', 'public.' || quote_ident(sequencename), last_value) AS sql
		FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`);
	return rows.map(({ sql }) => sql);
}
