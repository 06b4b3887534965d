import { join, posix } from 'node:path';
import { globSync, readFileSync } from 'node:fs';

const RACINE = join(import.meta.dirname, '../..');

/** Un nom qu'un fichier met à la disposition des autres. */
export interface Export {
  readonly fichier: string;
  readonly nom: string;
}

const DECLARATION =
  /^export (?:abstract |async )?(?:const|let|function\*?|class|interface|type|enum) (?<nom>[\w$]+)/gmu;
const IMPORT_NOMME =
  /^(?:import|export)(?: type)? (?:[\w$]+, )?\{(?<noms>[^}]*)\} from ['"](?<chemin>[.#][^'"]+)['"]/gmu;
const IMPORT_ENTIER = /(?:^import \* as [\w$]+ from |\bimport\()\s*['"](?<chemin>[.#][^'"]+)['"]/gmu;

/** Le texte sans ses commentaires : un nom cité n'y est pas un nom employé. */
const sansCommentaires = (texte: string): string => texte.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

const motsDe = (texte: string): string[] => texte.match(/[\w$]+/gu) ?? [];

/** Le fichier que nomme un import relatif ou un alias. */
const cible = (fichier: string, chemin: string): string =>
  chemin.startsWith('#') ? chemin.slice(1) : posix.join(posix.dirname(fichier), chemin);

/** Ce qu'un fichier prend à un autre ; un module pris entier prend tout mot que le fichier écrit. */
function prisPar(fichier: string, texte: string): string[] {
  const nommes = [...texte.matchAll(IMPORT_NOMME)].flatMap(({ groups }) =>
    (groups?.['noms'] ?? '')
      .split(',')
      .map(
        (un) =>
          un
            .trim()
            .replace(/^type /u, '')
            .split(' as ')[0] ?? '',
      )
      .map((nom) => `${cible(fichier, groups?.['chemin'] ?? '')} ${nom}`),
  );
  const entiers = [...texte.matchAll(IMPORT_ENTIER)].flatMap(({ groups }) =>
    motsDe(texte).map((nom) => `${cible(fichier, groups?.['chemin'] ?? '')} ${nom}`),
  );
  return [...nommes, ...entiers];
}

const estUnEssai = (fichier: string): boolean => fichier.startsWith('tests/');

/**
 * Les exports que rien n'emploie : ni un autre fichier du même bord (un essai n'est pas un emploi de l'application), ni le leur.
 * @param textes les fichiers du dépôt, par chemin
 */
export function exportsMorts(textes: ReadonlyMap<string, string>): Export[] {
  const pris = { essais: new Set<string>(), sources: new Set<string>() };
  for (const [fichier, texte] of textes)
    for (const nom of prisPar(fichier, texte)) pris[estUnEssai(fichier) ? 'essais' : 'sources'].add(nom);
  return [...textes].flatMap(([fichier, texte]) => {
    const mots = motsDe(texte);
    const employe = (nom: string): boolean =>
      pris.sources.has(`${fichier} ${nom}`) ||
      (estUnEssai(fichier) && pris.essais.has(`${fichier} ${nom}`)) ||
      mots.filter((mot) => mot === nom).length > 1;
    return [...texte.matchAll(DECLARATION)]
      .map(({ groups }) => groups?.['nom'] ?? '')
      .filter((nom) => !employe(nom))
      .map((nom) => ({ fichier, nom }));
  });
}

/** Les fichiers que chacun importe, types compris, essais exceptés. */
export function importsDe(textes: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const sources = [...textes].filter(([fichier]) => !estUnEssai(fichier));
  return new Map(
    sources.map(([fichier, texte]) => [
      fichier,
      [...texte.matchAll(IMPORT_NOMME)]
        .map(({ groups }) => cible(fichier, groups?.['chemin'] ?? ''))
        .filter((importe) => textes.has(importe)),
    ]),
  );
}

/** Tout le code du dépôt, par chemin, sans ses commentaires. */
export const codeDuDepot = (): ReadonlyMap<string, string> =>
  new Map(
    globSync('{shared,electron,renderer,tests}/**/*.{ts,tsx,mjs}', { cwd: RACINE }).map((fichier) => [
      fichier.replaceAll('\\', '/'),
      sansCommentaires(readFileSync(join(RACINE, fichier), 'utf8')),
    ]),
  );
