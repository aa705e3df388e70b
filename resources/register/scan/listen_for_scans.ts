import { ScanRecogniser } from '#resources/register/scan/scanner'

type TextField = HTMLInputElement | HTMLTextAreaElement

export interface Scan {
  code: string
  /** What stood in the focused field before the scanner wrote into it. */
  textBefore: string
  field: TextField | null
}

/**
 * Hears scans wherever the focus is. The keys reach the focused field as they come, because the
 * first of them could be a person's; once the run proves to be a scan, the field gets back what it
 * held before. `onBegun` is told the keys of each run so far, of a scanner's or a quick hand's.
 */
export function listenForScans(
  onScan: (scan: Scan) => void,
  onBegun: (keys: string) => void
): () => void {
  const recogniser = new ScanRecogniser()
  let field: TextField | null = null
  let textBefore = ''

  function onKey(event: KeyboardEvent) {
    const isSeparator = isGroupSeparator(event)
    if (event.isComposing || (event.ctrlKey && !isSeparator) || event.metaKey || event.altKey)
      return
    const verdict = recogniser.push(isSeparator ? GROUP_SEPARATOR : event.key, event.timeStamp)
    if (event.key.length === 1 && recogniser.isAtStart) {
      field = textField(event.target)
      textBefore = field?.value ?? ''
    }
    if (verdict.kind === 'typed') {
      onBegun(recogniser.begun)
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    field ??= fieldThatTook(verdict.code)
    if (field) restore(field, textBefore)
    onScan({ code: verdict.code, textBefore, field })
  }

  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}

/** Scanners key what parts the values of a GS1 code as Ctrl and ]. */
const GROUP_SEPARATOR = '\u001D'

function isGroupSeparator({ ctrlKey, key, code }: KeyboardEvent): boolean {
  return key === GROUP_SEPARATOR || (ctrlKey && (key === ']' || code === 'BracketRight'))
}

function textField(target: EventTarget | null): TextField | null {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isText ? target : null
}

/** The first key may have moved the focus into a field that was empty before. */
function fieldThatTook(code: string): TextField | null {
  const active = textField(document.activeElement)
  return active?.value === code ? active : null
}

function restore(field: TextField, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
