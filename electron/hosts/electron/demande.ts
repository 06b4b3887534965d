import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface DemandeDOuverture {
  readonly fichier: string | null;
  readonly exemple: boolean;
}

/**
 * Ce que demande la ligne de commande : un fichier `*.comites` (double-clic, ou `--fichier`),
 * `--exemple`. Les commutateurs de Chromium sont ignorés.
 */
export function lireDemande(args: readonly string[], dossier: string, env: NodeJS.ProcessEnv): DemandeDOuverture {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { fichier: { type: 'string' }, exemple: { type: 'boolean' } },
  });
  const nomme =
    typeof values.fichier === 'string' ? values.fichier : positionals.find((arg) => arg.endsWith('.comites'));
  const fichier = nomme ?? env['COMITES_EMPLOI_FICHIER'] ?? '';
  return { fichier: fichier === '' ? null : resolve(dossier, fichier), exemple: values.exemple === true };
}
