import { defineConfig } from "vitest/config";

/** Tests that look at our files through LibreOffice, which must be installed: `npm run test:office`. */
export default defineConfig({
	test: {
		include: ["test/office/**/*.test.ts"],
		pool: "forks",
		maxWorkers: 1,
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
