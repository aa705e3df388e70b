/** What became of a call that was not answered, as the list of calls says it. */
export type NetFailure =
  | 'undeclared'
  | 'own_network'
  | 'wrong_call'
  | 'too_many'
  | 'too_large'
  | 'late'
  | 'unreachable'
  | 'switched_off'

const CODES: Record<NetFailure, string> = {
  undeclared: 'NET_REFUSED',
  own_network: 'NET_REFUSED',
  wrong_call: 'NET_WRONG_CALL',
  too_many: 'NET_TOO_MANY',
  too_large: 'NET_TOO_LARGE',
  late: 'NET_LATE',
  unreachable: 'NET_UNREACHABLE',
  switched_off: 'NET_SWITCHED_OFF',
}

/** A call of a plugin that was refused or came to nothing. `code` is what a plugin goes by. */
export class NetProblem extends Error {
  name = 'NetProblem'
  readonly code: string

  constructor(
    readonly failure: NetFailure,
    message: string
  ) {
    super(message)
    this.code = CODES[failure]
  }
}
