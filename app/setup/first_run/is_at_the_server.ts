/** What a request tells about where it comes from; headers in lower case. */
export interface RequestOrigin {
  remoteAddress: string | undefined
  httpVersion: string
  headers: Record<string, string | string[] | undefined>
}

const LOOPBACK = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i
const PASSED_ON = ['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'cf-connecting-ip']

/**
 * Whether a request was made in a browser on the server itself. A proxy on this machine connects
 * from loopback too, so whatever it may have left (its headers, HTTP/1.0, another name of the
 * host, a public address in the settings) speaks against it; when in doubt the code is asked. The
 * name also keeps a stranger's page from reaching us under a name that it points at 127.0.0.1.
 */
export function isAtTheServer(
  { remoteAddress, httpVersion, headers }: RequestOrigin,
  appUrl: string
): boolean {
  if (!LOOPBACK.test(remoteAddress ?? '')) return false
  const isPassedOn = Object.keys(headers).some(
    (name) => name.startsWith('x-forwarded') || PASSED_ON.includes(name)
  )
  if (isPassedOn || httpVersion === '1.0') return false
  const { origin, host } = headers
  if (origin !== undefined && !LOOPBACK_HOST.test(hostOf(String(origin)))) return false
  return LOOPBACK_HOST.test(String(host ?? '')) && LOOPBACK_HOST.test(hostOf(appUrl))
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}
