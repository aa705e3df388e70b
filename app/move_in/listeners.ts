import { handleCommand } from '#core/command_socket'
import { moveInFromPath, type PathMoveIn } from '#app/move_in/move_in_from_path'

handleCommand('move_in.run', (payload, say) => moveInFromPath(payload as PathMoveIn, say))
