import { handleCommand } from '#core/command_socket'
import { resetFromCommand, setPasswordFromCommand } from '#app/users/rescue_account'

handleCommand('users.reset_second_factor', (email) => resetFromCommand(String(email)))
handleCommand('users.set_password', (wanted) =>
  setPasswordFromCommand(wanted as { email: string; password: string })
)
