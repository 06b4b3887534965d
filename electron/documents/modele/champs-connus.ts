import type { Bloc } from '#shared/documents/blocs.ts';
import { textesDuBloc } from '#shared/documents/texte-des-blocs.ts';
import type { ChampConnu } from '#shared/domain/modele/modele.schema.ts';
import type { Champ, Champs, DonneesDeModele } from '#shared/documents/modele/champs.types.ts';

const estListe = (champ: Champ | undefined): champ is readonly Champs[] => Array.isArray(champ);
export const estGroupe = (champ: Champ | undefined): champ is Champs =>
  typeof champ === 'object' && !Array.isArray(champ);

/** Le champ que ce nom désigne dans ce groupe, « reunion.lieu » compris ; `undefined` s'il n'existe pas. Propriétés propres seulement. */
export function lireChamp(champs: Champs, nom: string): Champ | undefined {
  let courant: Champ | undefined = champs;
  for (const morceau of nom.split('.')) {
    if (!estGroupe(courant) || !Object.hasOwn(courant, morceau)) return undefined;
    courant = courant[morceau];
  }
  return courant;
}

/** Le groupe où l'on entre en ouvrant ce champ : l'élément d'une liste, un groupe ; rien de neuf pour une condition. */
export function entrer(champ: Champ): Champs {
  if (estListe(champ)) return champ[0] ?? {};
  return estGroupe(champ) ? champ : {};
}

/** Tous les chemins d'un groupe, « points[].titre » compris, avec un exemple de leur valeur. */
export function chemins(champs: Champs, prefixe = ''): readonly (readonly [chemin: string, exemple: Champ])[] {
  return Object.entries(champs).flatMap(([nom, champ]): readonly (readonly [string, Champ])[] => {
    const chemin = `${prefixe}${nom}`;
    if (estListe(champ)) return [[`${chemin}[]`, champ], ...chemins(champ[0] ?? {}, `${chemin}[].`)];
    return estGroupe(champ) ? chemins(champ, `${chemin}.`) : [[chemin, champ]];
  });
}

/** Le nom d'un chemin dans sa liste, et cette liste : « points[].decisions[].vote » est « vote », dans « points › decisions ». */
function situer(chemin: string): { readonly nom: string; readonly dans: string | null } {
  const morceaux = chemin.split('[].');
  const nom = morceaux.at(-1) ?? chemin;
  return { nom, dans: morceaux.length === 1 ? null : morceaux.slice(0, -1).join(' › ') };
}

/** Assez de mots pour reconnaître un bloc. */
const DEBUT = 90;

const ouvrante = (nom: string): string => `{#${nom}} … {/${nom}}`;

/** Les premiers mots de ce qu'un bloc écrit : un tableau, une cellule après l'autre. */
function debutDe(blocs: readonly Bloc[]): string {
  const texte = blocs
    .flatMap(textesDuBloc)
    .filter((un) => un.trim() !== '')
    .join(' · ');
  return texte.length <= DEBUT ? texte : `${texte.slice(0, DEBUT).replace(/[\s·]+\S*$/u, '')}…`;
}

/** Ce que les modèles d'un document connaissent, comme on l'écrit dans Word. */
export function champsConnus({ champs, blocs }: DonneesDeModele): ChampConnu[] {
  const ecrits = chemins(champs).map(([chemin, exemple]): ChampConnu => {
    const { nom, dans } = situer(chemin);
    if (nom.endsWith('[]')) return { dans, ecriture: ouvrante(nom.slice(0, -2)), genre: 'liste', exemple: '' };
    if (typeof exemple === 'boolean') return { dans, ecriture: ouvrante(nom), genre: 'condition', exemple: '' };
    return { dans, ecriture: `{${nom}}`, genre: 'texte', exemple: typeof exemple === 'string' ? exemple : '' };
  });
  const inserables = Object.entries(blocs).map(
    ([nom, siens]): ChampConnu => ({ dans: null, ecriture: `{@bloc.${nom}}`, genre: 'bloc', exemple: debutDe(siens) }),
  );
  return [...ecrits, ...inserables];
}
