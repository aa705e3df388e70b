let isHeld = false

function look({ repeat, key }: KeyboardEvent) {
  isHeld ||= repeat && key.toLowerCase() === 's'
}

/**
 * From the first script on: whether S is held down while the page starts. A key that is held repeats,
 * which neither a scanner nor a word typed too early does.
 */
export function watchSafeModeKey(): void {
  window.addEventListener('keydown', look, { capture: true })
}

/** Asked when the first plugin is about to load; later the key is a letter again. */
export function wasSafeModeKeyHeld(): boolean {
  window.removeEventListener('keydown', look, { capture: true })
  return isHeld
}
