import { Agent, request } from 'node:http'

const REQUESTS = 1_500
const CLIENTS = 8

/** What the layers around an answer cost: the same server asked for ever more of them. */
export async function measureStacks(port: number, deviceCookie: string): Promise<void> {
  const stacks = [
    { name: 'core only (probe)', path: '/health/live', cookie: '' },
    { name: 'register API, device known', path: '/api/print_jobs', cookie: deviceCookie },
    { name: 'pages: session, shield, auth, locale, Inertia', path: '/sign-in', cookie: '' },
  ]
  for (const { name, path, cookie } of stacks) {
    const perSecond = await rateOf(port, path, cookie)
    process.stdout.write(
      `  stack: ${name.padEnd(46)} ${perSecond.toFixed(0).padStart(6)} requests/s\n`
    )
  }
}

async function rateOf(port: number, path: string, cookie: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const get = () =>
    new Promise<void>((done, failed) => {
      request({ agent, port, host: '127.0.0.1', path, headers: { cookie } }, (response) => {
        response.resume()
        response.on('end', () => {
          if (response.statusCode === 200) done()
          else failed(new Error(`${path}: ${response.statusCode}`))
        })
      })
        .on('error', failed)
        .end()
    })
  const work = async (count: number) => {
    for (let done = 0; done < count; done++) await get()
  }
  await work(100)
  const begin = performance.now()
  await Promise.all(Array.from({ length: CLIENTS }, () => work(REQUESTS / CLIENTS)))
  const seconds = (performance.now() - begin) / 1_000
  agent.destroy()
  return REQUESTS / seconds
}
