import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HttpServer {
  port: number
  /** `GET /path` of every request that came. */
  asked: string[]
  headers: IncomingMessage['headers'][]
}

/** A real server on this machine, gone when the test ends. */
export async function givenHttpServer(
  cleanup: (undo: () => Promise<void>) => void,
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void
): Promise<HttpServer> {
  const known: HttpServer = { port: 0, asked: [], headers: [] }
  const server = createServer(async (request, response) => {
    known.asked.push(`${request.method} ${request.url}`)
    known.headers.push(request.headers)
    let body = ''
    for await (const chunk of request) body += String(chunk)
    answer(request, response, body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  cleanup(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
  known.port = (server.address() as AddressInfo).port
  return known
}
