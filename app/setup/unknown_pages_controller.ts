import { ObjectNotFound } from '#app/users/access_errors'

/** Any address that no other route knows: the page that says so, in the reader's language. */
export default class UnknownPagesController {
  async show() {
    throw new ObjectNotFound()
  }
}
