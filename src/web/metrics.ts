import { collectDefaultMetrics, Gauge, Registry } from "prom-client";

/** Counts of what waits to be sent, by state: read at each look. */
export type CountDeliveries = () => Promise<Partial<Record<string, number>>>;

/** The process's own figures and the queue of messages, for Prometheus. */
export function createMetrics(countDeliveries: CountDeliveries): Registry {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	new Gauge({
		name: "dondoc_deliveries",
		help: "Messages by state",
		labelNames: ["state"],
		registers: [registry],
		async collect() {
			this.reset();
			for (const [state, count] of Object.entries(await countDeliveries()))
				this.set({ state: state.toLowerCase() }, count ?? 0);
		},
	});
	return registry;
}
