/** Jobs whose end somebody here has read; known until the page is loaded anew. */
export const dismissed = new Set<string>()
