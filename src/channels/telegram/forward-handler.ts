import type { Dispatcher } from "undici";

/** A handler of undici that passes on what it hears, but for `changes`. */
export function forwardHandler(
	handler: Dispatcher.DispatchHandler,
	changes: Dispatcher.DispatchHandler,
): Dispatcher.DispatchHandler {
	return {
		onRequestStart: (...rest) => handler.onRequestStart?.(...rest),
		onRequestUpgrade: (...rest) => handler.onRequestUpgrade?.(...rest),
		onResponseStart: (...rest) => handler.onResponseStart?.(...rest),
		onResponseData: (...rest) => handler.onResponseData?.(...rest),
		onResponseEnd: (...rest) => handler.onResponseEnd?.(...rest),
		onResponseError: (...rest) => handler.onResponseError?.(...rest),
		...changes,
	};
}
