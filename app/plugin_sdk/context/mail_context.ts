export interface PluginMail {
  to: string
  subject: string
  /** Plain text. */
  text: string
  /**
   * Of what is sent to many: where its reader says that they want no more, a page of yours. Mail
   * programs show a button that posts there, without showing the page.
   */
  unsubscribeUrl?: string
}

/** Mail in the name of the shop; needs the permission `mail:send`. */
export interface MailContext {
  /** False where the shop has no mail server, or it did not take the mail: say so to whoever waits. */
  send(mail: PluginMail): Promise<boolean>
}
