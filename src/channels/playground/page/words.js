const words = JSON.parse(document.querySelector('meta[name="words"]').content);

/** A word of the page by its name; "{name}" in it is replaced by the value. */
export function word(name, values = {}) {
	return (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}
