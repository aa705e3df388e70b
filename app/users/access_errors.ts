import { Exception } from '@adonisjs/core/exceptions'
import type { Task } from '#app/users/tasks'

export class AccessRefused extends Exception {
  static status = 403
  static code = 'E_ACCESS_REFUSED'
  constructor(readonly task: Task) {
    super(`Not allowed: ${task}`)
  }
}

export class ObjectNotFound extends Exception {
  static status = 404
  static code = 'E_NOT_FOUND'
  constructor() {
    super('Not found')
  }
}

/** The browser is not a register (any more). */
export class NotEnrolled extends Exception {
  static status = 401
  static code = 'E_NOT_ENROLLED'
  constructor() {
    super('This device is not enrolled as a register')
  }
}

/** No operator has signed on at the register, or the session has ended. */
export class NotSignedOn extends Exception {
  static status = 401
  static code = 'E_NOT_SIGNED_ON'
  constructor() {
    super('No operator is signed on')
  }
}

/** A changing call without the header that only the register's own client sends. */
export class UntrustedRequest extends Exception {
  static status = 400
  static code = 'E_HEADER_MISSING'
  constructor() {
    super('The header x-tillhouse is missing')
  }
}
