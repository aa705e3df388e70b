const FIELDS = 'input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), textarea'

/**
 * Remembers what a person, or her password manager, has put into the fields of a server-rendered
 * page before its scripts ran; Vue would empty them when it takes the page over. Call the answer
 * when it has: it puts the text back and tells the components of it.
 */
export function keepTypedText(page: HTMLElement): () => void {
  const typed = [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)]
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => ({ field, text: field.value }))
  return () => {
    for (const { field, text } of typed) {
      if (!field.isConnected || field.value === text) continue
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}
