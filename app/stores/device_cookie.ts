/** Name of the cookie that makes a browser a register: `<enrolment's id>.<secret>`. */
export const DEVICE_COOKIE = 'th_device'

/** Reads it by hand: it is unsigned, and every scan and sale passes here. */
export function readDeviceCookie(header: string | undefined): string | null {
  const start = `${DEVICE_COOKIE}=`
  const part = header?.split(/;\s*/).find((pair) => pair.startsWith(start))
  return part?.slice(start.length) ?? null
}
