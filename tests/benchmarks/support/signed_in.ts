import { ask, get } from '#tests/benchmarks/support/ask'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'

export interface SignedIn {
  /** Of the owner's session, as a browser sends it. */
  cookie: string
  /** A page as the browser asks for it when somebody turns to it: its data. */
  data: (path: string) => Promise<string>
  /** A page as it comes the first time: rendered by the server. */
  page: (path: string) => Promise<string>
}

/** Signs in as the owner, as a browser does. */
export async function signedIn({ operators }: FilledShop): Promise<SignedIn> {
  const { email, password } = operators.owner
  const jar = new Map<string, string>()
  const keep = (lines: string[] = []) => {
    for (const line of lines) {
      const [name, value] = line.split(';')[0]!.split(/=(.*)/s)
      jar.set(name!, value!)
    }
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }
  const form = await ask('/sign-in')
  const version = form.text.match(/"version":"([^"]*)"/)?.[1] ?? ''
  const entered = await ask('/sign-in', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'cookie': keep(form.headers['set-cookie']),
      'x-xsrf-token': decodeURIComponent(jar.get('XSRF-TOKEN') ?? ''),
    },
    body: JSON.stringify({ email, password }),
  })
  const cookie = keep(entered.headers['set-cookie'])
  return {
    cookie,
    data: (path) => get(path, { cookie, 'x-inertia': 'true', 'x-inertia-version': version }),
    page: (path) => get(path, { cookie, accept: 'text/html' }),
  }
}
