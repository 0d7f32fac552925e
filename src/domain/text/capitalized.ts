/** The same words beginning with a capital. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
