import type { Server as HttpServer } from 'node:http'
import logger from '@adonisjs/core/services/logger'
import { clock } from '#core/clock'
import { factsOf } from '#app/https/certificate_facts'
import { consoleWords } from '#app/https/console_words'
import { readHttpsSettings, type HttpsSettings } from '#app/https/https_settings'
import {
  httpsState,
  setHttpsState,
  type HttpsProblem,
  type HttpsState,
} from '#app/https/https_state'
import { keepCertificate } from '#app/https/keep_certificate'
import { loadOwnCertificate, pathsOfOwn } from '#app/https/load_own_certificate'
import { SecureListener } from '#app/https/secure_listener'

type Prepared = Pick<HttpsState, 'certificate' | 'authority' | 'problem'> & { pem: string | null }

const ENDING_DAYS = 90
const DAY_MS = 86_400_000
const NOTHING: Prepared = { pem: null, certificate: null, authority: null, problem: null }

let listener: SecureListener | null = null
/** Where the listener stands and which certificate it has. */
let place = ''
let served = ''
let turn: Promise<unknown> = Promise.resolve()

/** The server in front of which HTTPS is opened; without one (a command) only files are kept. */
export function serveHttpsFor(http: HttpServer): void {
  listener = new SecureListener(http)
}

/**
 * Makes HTTPS what the settings say, and tells the console when something new stands in the way.
 * Called at the start, after each change, and every minute: so a renewed file, a new address of
 * the machine or a port that became free needs nobody's hand.
 */
export function applyHttps(): Promise<HttpsState> {
  const done = turn.then(apply)
  turn = done.catch(() => undefined)
  return done
}

/** The same; a database that is away for a while does not end what works. */
export async function lookAfterHttps(): Promise<HttpsState | null> {
  try {
    return await applyHttps()
  } catch (error) {
    logger.warn(error, 'HTTPS could not be looked after')
    return null
  }
}

export function stopHttps(): void {
  listener?.close()
  listener = null
  place = ''
}

async function apply(): Promise<HttpsState> {
  const settings = await readHttpsSettings()
  const prepared = await prepare(settings)
  const problem = (await listen(settings, prepared.pem)) ?? prepared.problem
  const next: HttpsState = {
    mode: settings.mode,
    isFixed: settings.isFixed,
    isChosen: settings.isChosen,
    port: settings.port,
    isListening: listener?.isListening ?? false,
    typedNames: settings.typedNames,
    names: settings.names,
    certificate: prepared.certificate,
    authority: prepared.authority,
    problem,
  }
  const before = httpsState()
  setHttpsState(next)
  if (problem && JSON.stringify(problem) !== JSON.stringify(before.problem)) {
    logger.error(consoleWords(problem))
  }
  if (next.isListening && !before.isListening) logger.info('HTTPS on port %d', next.port)
  return next
}

async function prepare(settings: HttpsSettings): Promise<Prepared> {
  try {
    if (settings.mode === 'authority') return await prepareAuthority(settings)
    if (settings.mode === 'own') return prepareOwn(settings)
    return NOTHING
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException
    const reason = code === 'EACCES' || code === 'EPERM' ? 'files_unreadable' : 'files_damaged'
    return { ...NOTHING, problem: { reason, detail: path ?? message } }
  }
}

async function prepareAuthority({ names }: HttpsSettings): Promise<Prepared> {
  const kept = await keepCertificate(names)
  if (!kept.ok) {
    return { ...NOTHING, problem: { reason: kept.reason, detail: clock.now().toISOString() } }
  }
  const authority = factsOf(kept.value.authority)
  const isEnding = Date.parse(authority.validTo) - clock.now().getTime() < ENDING_DAYS * DAY_MS
  return {
    pem: kept.value.pem,
    certificate: factsOf(kept.value.certificate),
    authority,
    problem: isEnding ? { reason: 'authority_ending', detail: authority.validTo } : null,
  }
}

function prepareOwn({ certificateFiles }: HttpsSettings): Prepared {
  const paths = pathsOfOwn(certificateFiles)
  const { pem, certificate, failure } = loadOwnCertificate(paths)
  return {
    pem,
    certificate: certificate ? factsOf(certificate) : null,
    authority: null,
    problem: failure ? { reason: failure, detail: paths.certificate } : null,
  }
}

/** Opens, moves, renews or closes the listener; the answer is what stood in the way. */
async function listen(settings: HttpsSettings, pem: string | null): Promise<HttpsProblem | null> {
  if (!listener) return null
  const wanted = pem ? `${settings.host}:${settings.port}` : ''
  if (listener.isListening && wanted !== place) listener.close()
  place = wanted
  if (!pem) return null
  try {
    if (!listener.isListening) await listener.open(settings, pem)
    else if (served !== pem) listener.renew(pem)
    served = pem
    return null
  } catch (error) {
    return listenProblem(error as NodeJS.ErrnoException, settings.port)
  }
}

function listenProblem({ code }: NodeJS.ErrnoException, port: number): HttpsProblem {
  const detail = String(port)
  if (code === 'EADDRINUSE') return { reason: 'port_taken', detail }
  if (code === 'EACCES') return { reason: 'port_refused', detail }
  return { reason: 'port_failed', detail: `${port} (${code ?? 'unknown'})` }
}
