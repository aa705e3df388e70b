import { ADDRESS } from '#tests/benchmarks/support/bench_server'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'

/** A page that takes longer is a failure of its own. */
const MOST_MS = 5_000

export type Get = (path: string) => Promise<string>

/** Signs in as the owner, as a browser does, and gets pages without their rendered HTML. */
export async function signedIn({ operators }: FilledShop): Promise<Get> {
  const { email, password } = operators.owner
  const jar = new Map<string, string>()
  const send = async (path: string, options: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...options.headers, cookie }
    const signal = AbortSignal.timeout(MOST_MS)
    const response = await fetch(ADDRESS + path, {
      ...options,
      headers,
      signal,
      redirect: 'manual',
    })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split(/=(.*)/s)
      jar.set(name!, value!)
    }
    return response
  }
  const page = await (await send('/sign-in')).text()
  const version = page.match(/"version":"([^"]*)"/)?.[1] ?? ''
  const token = decodeURIComponent(jar.get('XSRF-TOKEN') ?? '')
  await send('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-xsrf-token': token },
    body: JSON.stringify({ email, password }),
  })
  return async (path) => {
    const headers = { 'x-inertia': 'true', 'x-inertia-version': version }
    const response = await send(path, { headers })
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`)
    return body
  }
}
