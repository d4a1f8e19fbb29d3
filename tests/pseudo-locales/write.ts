import { writePseudoLanguages } from './write-pseudo-language'

writePseudoLanguages()
