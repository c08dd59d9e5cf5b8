import 'virtual:frames.css'
import 'virtual:script-fonts.css'
import './app/tokens.css'
import './app/base.css'
import { start } from './app/start'

const root = document.querySelector<HTMLElement>('#root')
// Not awaited here: a part that is loaded on the way imports this very module, and each would wait
// for the other.
if (root !== null) void start(root)
