import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** What a page of ours may ask the browser for: the camera and the cables of a till, nothing else. */
const PERMISSIONS = [
  'camera=(self)',
  'usb=(self)',
  'serial=(self)',
  'hid=(self)',
  'bluetooth=(self)',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'display-capture=()',
].join(', ')

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
}

/** Headers that every answer carries, files and errors included; pages add their own policy. */
export default class StrictHeadersMiddleware {
  handle({ response }: HttpContext, next: NextFn) {
    for (const [name, value] of Object.entries(HEADERS)) response.response.setHeader(name, value)
    return next()
  }
}
