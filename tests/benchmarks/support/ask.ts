import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { ADDRESS } from '#tests/benchmarks/support/bench_server'

/** A page that takes longer is a failure of its own. */
const MOST_MS = 10_000
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** One request over one connection that stays open, read to its end. */
export function ask(
  path: string,
  { method = 'GET', headers = {}, body }: Question = {}
): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request(
      new URL(path, ADDRESS),
      { agent, method, headers, timeout: MOST_MS },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({
            status: response.statusCode!,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          })
        )
      }
    )
    sent.on('timeout', () => sent.destroy(new Error(`${path} took over ${MOST_MS} ms`)))
    sent.on('error', failed)
    sent.end(body)
  })
}

/** As `ask`, for an answer that has to be there. */
export async function get(path: string, headers: Record<string, string> = {}): Promise<string> {
  const { status, text } = await ask(path, { headers })
  if (status !== 200) throw new Error(`${path} was answered with ${status}`)
  return text
}
