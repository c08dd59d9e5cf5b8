import 'virtual:frames.css'
import 'virtual:script-fonts.css'
import './app/tokens.css'
import './app/base.css'
import { start } from './app/start'

const root = document.querySelector<HTMLElement>('#root')
if (root !== null) await start(root)
