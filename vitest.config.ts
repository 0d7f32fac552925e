import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// These need LibreOffice: npm run test:office.
		exclude: ["test/office/**"],
		// One PostgreSQL for the run; every file that asks for a database gets its own (test/helpers/database.ts).
		globalSetup: "test/helpers/global-setup.ts",
		pool: "forks",
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
