/** What has a text of its own at `plugins.why`; the kernel may know more, and says it in its message. */
const KNOWN = new Set([
  'threw',
  'late',
  'garbage',
  'not_started',
  'kept_failing',
  'ended_the_process',
  'revoked',
  'warned_of',
  'stops_after',
  'froze',
  'process_ended',
  'refused',
  'threw_outside',
])

export function failureText(t: (key: string) => string, why: string): string {
  return t(`plugins.why.${KNOWN.has(why) ? why : 'other'}`)
}
