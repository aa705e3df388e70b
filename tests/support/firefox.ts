import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'

export const hasFirefox = existsSync(FIREFOX)

/** Everything but this machine is behind a proxy that is not there. */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
}

/**
 * Debian's Firefox over WebDriver BiDi. Playwright drives a Firefox of its own that it downloads;
 * what tests need of this one is a page that evaluates, which takes three commands.
 */
export async function launchFirefox() {
  const profile = await mkdtemp(join(tmpdir(), 'tillhouse-firefox-'))
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  )
  await writeFile(join(profile, 'user.js'), preferences.join('\n'))
  const child = spawn(
    FIREFOX,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_HEADLESS: '1' } }
  )
  const send = await connect(await addressOf(child))
  await send('session.new', { capabilities: {} })
  const tree = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const target = { context: tree.contexts[0]!.context }

  return {
    /** The value of an expression that comes to a text. */
    async evaluate(expression: string): Promise<string> {
      const answer = (await send('script.evaluate', {
        expression,
        target,
        awaitPromise: false,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } }
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text)
      return String(answer.result?.value)
    },
    async open(url: string): Promise<void> {
      await send('browsingContext.navigate', { ...target, url, wait: 'complete' })
    },
    async close(): Promise<void> {
      const closed = new Promise((done) => child.once('close', done))
      child.kill()
      await closed
      await rm(profile, { recursive: true, force: true })
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1]
    if (address) {
      child.stderr!.resume()
      return address
    }
  }
  throw new Error('Firefox ended before it listened')
}

/** Sends commands one after another and hands back what each came to. */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`)
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true })
    socket.addEventListener('error', () => failed(new Error('Firefox refused')), { once: true })
  })
  let id = 0
  return (method: string, params: object): Promise<unknown> =>
    new Promise((done, failed) => {
      const own = ++id
      const hear = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data))
        if (message.id !== own) return
        socket.removeEventListener('message', hear)
        if (message.type === 'success') done(message.result)
        else failed(new Error(`${method}: ${message.error}, ${message.message}`))
      }
      socket.addEventListener('message', hear)
      socket.send(JSON.stringify({ id: own, method, params }))
    })
}
