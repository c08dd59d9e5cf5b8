import 'virtual:frames.css'
import 'virtual:script-fonts.css'
import './app/tokens.css'
import './app/base.css'
import { startSingle } from './app/single/startSingle'

const root = document.querySelector<HTMLElement>('#root')
if (root !== null) void startSingle(root)
