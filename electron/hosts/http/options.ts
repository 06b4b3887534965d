import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lancementErrors } from '#shared/errors/lancement.errors.ts';
import { dossierDuProfil } from '#electron/poste/poste.ts';

export interface Options {
  /** Chemin absolu du fichier de travail demandé. */
  readonly fichier: string | null;
  /** 0 : un port libre. */
  readonly port: number;
  readonly exemple: boolean;
  readonly navigateur: boolean;
  /** S'arrête dix minutes après la dernière fenêtre. */
  readonly arretAuto: boolean;
  /** Instant figé des essais. */
  readonly horloge: Date | null;
  readonly profil: string;
  readonly documents: string;
}

function lireArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      options: {
        fichier: { type: 'string' },
        port: { type: 'string' },
        exemple: { type: 'boolean', default: false },
        'sans-navigateur': { type: 'boolean', default: false },
        'arret-auto': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw lancementErrors.optionInconnue(args.find((arg) => arg.startsWith('-')) ?? args[0] ?? '');
  }
}

function lirePort(valeur: string | undefined): number {
  if (valeur === undefined || valeur === '') return 0;
  const port = Number(valeur);
  if (!/^\d+$/u.test(valeur) || port < 1024 || port > 65_535) throw lancementErrors.portInvalide(valeur);
  return port;
}

function lireHorloge(valeur: string | undefined): Date | null {
  if (valeur === undefined || valeur === '') return null;
  const instant = new Date(valeur);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(valeur) || Number.isNaN(instant.getTime()))
    throw lancementErrors.horlogeInvalide(valeur);
  return instant;
}

/**
 * Options de la ligne de commande, puis variables d'environnement. Une option l'emporte.
 * @throws AppError (phrase pour la personne) pour une option inconnue ou une valeur impossible.
 */
export function lireOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const choix = lireArguments(args);
  const fichier = choix.fichier ?? env['COMITES_EMPLOI_FICHIER'] ?? '';
  return {
    fichier: fichier === '' ? null : resolve(fichier),
    port: lirePort(choix.port ?? env['COMITES_EMPLOI_PORT']),
    exemple: choix.exemple,
    navigateur: !choix['sans-navigateur'],
    arretAuto: choix['arret-auto'],
    horloge: lireHorloge(env['COMITES_EMPLOI_HORLOGE']),
    profil: dossierDuProfil(env),
    documents: env['COMITES_EMPLOI_DOCUMENTS'] ?? join(homedir(), 'Documents', 'Comités Emploi'),
  };
}
