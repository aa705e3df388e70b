/** Adds a plugin's style sheet to the page; the answer takes it off again. */
export function putStyle({ url, integrity }: { url: string; integrity: string }): () => void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href: url, integrity })
  document.head.append(link)
  return () => link.remove()
}
