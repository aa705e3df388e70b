import { createReadStream } from 'node:fs'
import type { HttpContext } from '@adonisjs/core/http'
import { openFile } from '#app/plugin_kernel/files/own_files'
import { checkDeclared } from '#app/plugin_kernel/process/needed_capabilities'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { RouteReply } from '#app/plugin_sdk/context/routes_context'

/** No script of a plugin's answer runs in the name of the shop. */
const TYPES =
  /^(text\/(plain|html|csv|calendar)|application\/(json|pdf|zip)|image\/(png|jpeg|webp))$/

/** What a browser may show; the rest is saved. */
const SHOWN = /^(application\/pdf|image\/.*)$/

/** Sends what a plugin's route answered: a value as JSON, or a reply as it says. */
export async function sendReply(
  response: HttpContext['response'],
  { id, permissions = [] }: Pick<PluginManifest, 'id' | 'permissions'>,
  answer: unknown
) {
  if (!isReply(answer)) return sendJson(response, answer)
  const { status, body, type, fileName, location, file } = answer
  if (location !== undefined) return response.redirect().status(303).toPath(ownPath(location))
  if (file !== undefined) {
    checkDeclared({ permissions }, 'files')
    return sendFile(response, { id, file, fileName })
  }
  response.status(statusOf(status))
  if (fileName !== undefined)
    response.header('content-disposition', `attachment; filename="${safe(fileName)}"`)
  if (type === undefined) return sendJson(response, body)
  if (!TYPES.test(type)) throw new Error(`A route cannot answer with ${type}`)
  response.header('content-type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
  return response.send(body instanceof Uint8Array ? Buffer.from(body) : String(body))
}

/** As a stream: it may be large. */
async function sendFile(
  response: HttpContext['response'],
  { id, file, fileName }: { id: string; file: string; fileName: string | undefined }
) {
  const found = await openFile(id, file)
  if (!found) return sendJson(response.status(404), null)
  const { place, type, bytes } = found
  if (fileName !== undefined || !SHOWN.test(type)) {
    const name = safe(fileName ?? file.split('/').at(-1)!)
    response.header('content-disposition', `attachment; filename="${name}"`)
  }
  response.header('content-type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
  response.header('x-content-type-options', 'nosniff')
  response.header('content-length', String(bytes))
  return response.stream(createReadStream(place))
}

/** The framework would send a text as it is. */
function sendJson(response: HttpContext['response'], value: unknown) {
  return response.header('content-type', 'application/json').send(JSON.stringify(value ?? null))
}

function isReply(answer: unknown): answer is RouteReply {
  return typeof answer === 'object' && answer !== null && 'reply' in answer && answer.reply === true
}

function statusOf(status: unknown): number {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) < 600
    ? Number(status)
    : 200
}

function ownPath(location: string): string {
  if (!/^\/(?![/\\])/.test(location))
    throw new Error('A route sends people on inside of the shop only')
  return location
}

function safe(fileName: string): string {
  return fileName.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 100)
}
