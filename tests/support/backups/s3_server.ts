import { createHash, createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const S3_KEY = { accessKeyId: 'AKIATESTKEY', secret: 'a-secret-of-the-tests' }
export const S3_BUCKET = 'tillhouse-backups'
const REGION = 'eu-test-1'

interface Refusal {
  status: number
  code: string
}

/**
 * A stand-in for an S3 store, made from the protocol: path-style addresses, Signature Version 4 over
 * header and body, single and multipart uploads, list, get, delete. Enough to refuse what a real
 * one would refuse.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>()
  readonly uploads = new Map<string, { key: string; parts: Map<number, Buffer> }>()
  readonly requests: string[] = []
  /** Played for the next so many requests, before anything else is looked at. */
  refusals: Refusal[] = []
  /** Refuses every writing request, as a key without the right does. */
  isReadOnly = false

  private constructor(private readonly server: Server) {}

  static async start(): Promise<S3Server> {
    const server = createServer()
    const store = new S3Server(server)
    server.on('request', (request, response) => void store.#answer(request, response))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    return store
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  settings(prefix = 'shop/') {
    const { accessKeyId } = S3_KEY
    const place = { endpoint: this.endpoint, region: REGION, bucket: S3_BUCKET, prefix }
    return { kind: 's3' as const, ...place, accessKeyId, isPathStyle: true, secret: S3_KEY.secret }
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((closed) => this.server.close(closed))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const url = new URL(request.url!, this.endpoint)
    this.requests.push(`${request.method} ${url.pathname}`)
    const played = this.refusals.shift()
    const refusal = played ?? this.#check(request, url, body)
    if (refusal) return refuse(response, refusal)
    const key = decodeURIComponent(url.pathname.slice(S3_BUCKET.length + 2))
    if (request.method === 'GET' && key === '') return this.#list(url, response)
    if (request.method === 'GET') return this.#get(key, response)
    if (this.isReadOnly) return refuse(response, { status: 403, code: 'AccessDenied' })
    if (url.searchParams.has('uploads') || url.searchParams.has('uploadId')) {
      return this.#multipart(request.method!, url, key, body, response)
    }
    if (request.method === 'PUT') {
      this.objects.set(key, body)
      return send(response, 200, '', { etag: etagOf(body) })
    }
    this.objects.delete(key)
    return send(response, 204, '')
  }

  #check(request: IncomingMessage, url: URL, body: Buffer): Refusal | null {
    const claimed = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1]
    if (claimed !== S3_KEY.accessKeyId) return { status: 403, code: 'InvalidAccessKeyId' }
    if (!isSigned(request, url, body)) return { status: 403, code: 'SignatureDoesNotMatch' }
    if (url.pathname.split('/')[1] !== S3_BUCKET) return { status: 404, code: 'NoSuchBucket' }
    return null
  }

  #list(url: URL, response: ServerResponse): void {
    const prefix = url.searchParams.get('prefix') ?? ''
    if (url.searchParams.has('uploads')) {
      const open = [...this.uploads].map(
        ([id, { key }]) => `<Upload><Key>${key}</Key><UploadId>${id}</UploadId></Upload>`
      )
      const body = `<ListMultipartUploadsResult>${open.join('')}</ListMultipartUploadsResult>`
      return send(response, 200, body)
    }
    const contents = [...this.objects]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { length }]) => `<Contents><Key>${key}</Key><Size>${length}</Size></Contents>`)
    send(
      response,
      200,
      `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`
    )
  }

  #get(key: string, response: ServerResponse): void {
    const found = this.objects.get(key)
    if (!found) return refuse(response, { status: 404, code: 'NoSuchKey' })
    send(response, 200, found)
  }

  #multipart(method: string, url: URL, key: string, body: Buffer, response: ServerResponse): void {
    const id = url.searchParams.get('uploadId')
    if (id === null) {
      const started = randomBytes(8).toString('hex')
      this.uploads.set(started, { key, parts: new Map() })
      const name = `<Bucket>${S3_BUCKET}</Bucket><Key>${key}</Key>`
      const answer = `${name}<UploadId>${started}</UploadId>`
      return send(
        response,
        200,
        `<InitiateMultipartUploadResult>${answer}</InitiateMultipartUploadResult>`
      )
    }
    const upload = this.uploads.get(id)
    if (!upload) return refuse(response, { status: 404, code: 'NoSuchUpload' })
    if (method === 'PUT') {
      upload.parts.set(Number(url.searchParams.get('partNumber')), body)
      return send(response, 200, '', { etag: etagOf(body) })
    }
    this.uploads.delete(id)
    if (method === 'DELETE') return send(response, 204, '')
    const parts = [...upload.parts].sort(([a], [b]) => a - b).map(([, part]) => part)
    this.objects.set(key, Buffer.concat(parts))
    const tag = etagOf(this.objects.get(key)!)
    const answer = `<Key>${key}</Key><ETag>${tag}</ETag>`
    send(response, 200, `<CompleteMultipartUploadResult>${answer}</CompleteMultipartUploadResult>`)
  }
}

function etagOf(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

function refuse(response: ServerResponse, { status, code }: Refusal): void {
  send(response, status, `<Error><Code>${code}</Code><Message>played</Message></Error>`)
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {}
): void {
  const xml: Record<string, string> = body === '' ? {} : { 'content-type': 'application/xml' }
  response.writeHead(status, { ...xml, ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** AWS Signature Version 4, "Authenticating Requests: Using the Authorization Header". */
function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const { headers, method } = request
  const [, scope = '', names = '', signature = ''] =
    /Credential=[^/]+\/([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]+)/.exec(
      headers.authorization ?? ''
    ) ?? []
  const claimedHash = String(headers['x-amz-content-sha256'])
  if (claimedHash !== 'UNSIGNED-PAYLOAD' && claimedHash !== sha256(body)) return false
  const canonical = [
    method,
    url.pathname,
    [...url.searchParams]
      .map(([key, value]) => `${escaped(key)}=${escaped(value)}`)
      .sort()
      .join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    claimedHash,
  ].join('\n')
  const stamp = String(headers['x-amz-date'])
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n')
  const key = scope
    .split('/')
    .reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${S3_KEY.secret}`)
  return hmac(key, toSign).toString('hex') === signature
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
