import { Agent, request } from 'node:http'

const CLIENTS = 8
const WARM_UP = 50

/** Answered requests a second with eight connections that are kept open. */
export async function requestRate(
  port: number,
  path: string,
  { cookie = '', requests = 800 }: { cookie?: string; requests?: number } = {}
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const headers = cookie === '' ? {} : { cookie }
  const get = () =>
    new Promise<void>((done, failed) => {
      request({ agent, port, host: '127.0.0.1', path, headers }, (response) => {
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
  await work(WARM_UP)
  const begin = performance.now()
  await Promise.all(Array.from({ length: CLIENTS }, () => work(requests / CLIENTS)))
  const seconds = (performance.now() - begin) / 1_000
  agent.destroy()
  return requests / seconds
}
