import { createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import app from '@adonisjs/core/services/app'
import { SMTPTransport } from '@adonisjs/mail/transports/smtp'
import env from '#start/env'

/** A mail server of this machine that takes every mail and keeps its text. */
export class SmtpSink {
  readonly mails: string[] = []

  private constructor(private readonly server: Server) {}

  /** Has this process send its mails there. */
  static async start(): Promise<SmtpSink> {
    const server = createServer()
    const sink = new SmtpSink(server)
    server.on('connection', (socket) => void sink.#serve(socket))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await useTransport(() => new SMTPTransport({ host: '127.0.0.1', port }))
    env.set('SMTP_HOST', '127.0.0.1')
    return sink
  }

  async stop(): Promise<void> {
    env.set('SMTP_HOST', '')
    const usual = app.config.get<typeof import('#config/mail').default>('mail')
    await useTransport((await usual.resolver(app)).mailers.smtp)
    await new Promise((closed) => this.server.close(closed))
  }

  async #serve(socket: Socket): Promise<void> {
    let text: string[] | null = null
    socket.on('error', () => socket.destroy())
    socket.write('220 sink\r\n')
    for await (const line of createInterface({ input: socket })) {
      if (text !== null && line === '.') {
        this.mails.push(text.join('\n'))
        text = null
      } else if (text !== null) {
        text.push(line)
        continue
      } else if (line === 'DATA') {
        text = []
        socket.write('354 go on\r\n')
        continue
      } else if (line === 'QUIT') {
        socket.end('221 bye\r\n')
        return
      }
      socket.write('250 ok\r\n')
    }
  }
}

async function useTransport(smtp: () => SMTPTransport): Promise<void> {
  const manager = await app.container.make('mail.manager')
  await manager.close('smtp')
  manager.config.mailers.smtp = smtp
}
