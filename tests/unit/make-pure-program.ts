import { resolve } from 'node:path'
import ts from 'typescript'
import { expect } from 'vitest'

/** A program with the settings of the pure rooms and these files, by path, which need not be on the disk. */
export function makePureProgram(files: ReadonlyMap<string, string>): ts.Program {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) =>
      expect.fail(ts.flattenDiagnosticMessageText(problem.messageText, ' ')),
  }
  const config = resolve(import.meta.dirname, '../architecture/tsconfig.pure.json')
  const options = ts.getParsedCommandLineOfConfigFile(config, {}, host)?.options ?? {}
  const compiler = ts.createCompilerHost(options, true) // with parents, which the lint walks along
  const read = compiler.getSourceFile.bind(compiler)
  compiler.getSourceFile = (name, version) => {
    const text = files.get(name)
    return text === undefined ? read(name, version) : ts.createSourceFile(name, text, version, true)
  }
  return ts.createProgram([...files.keys()], options, compiler)
}
