/** What a journal entry of a kind is called. */
export function entryKindText(t: (key: string) => string, kind: string): string {
  return t(`journal.kinds.${kind.replaceAll('.', '_')}`)
}
