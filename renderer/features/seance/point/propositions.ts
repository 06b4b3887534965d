import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { type Appel, type CleDeGeste, gestesPour } from './gestes-au-clavier.ts';

/** Ce que la liste sous le texte propose de faire d'une ligne « /… ». */
export type Proposition = { readonly id: string; readonly mot: string; readonly quoi: string } & (
  | { readonly genre: 'geste'; readonly cle: CleDeGeste; readonly attend: 'texte' | 'personne' | null }
  | { readonly genre: 'texte'; readonly cle: CleDeGeste; readonly texte: string }
  | { readonly genre: 'personne'; readonly cle: CleDeGeste; readonly choix: string }
  | { readonly genre: 'inconnu'; readonly cle: CleDeGeste; readonly nom: string }
);

/** Noms montrés d'un coup : au-delà, une lettre de plus départage mieux qu'une longue liste. */
const NOMS_MONTRES = 8;
const LONGUEUR_DITE = 60;

const brefs = (texte: string): string =>
  texte.length > LONGUEUR_DITE ? `${texte.slice(0, LONGUEUR_DITE).trimEnd()}…` : texte;

/**
 * Les propositions d'une ligne « /… » : les gestes tant qu'on tape le mot, puis les noms qu'il attend, ou le texte
 * à écrire. Un nom que personne ne porte s'ajoute d'une ligne, à compléter plus tard.
 * @param personnes Celles que ce geste peut concerner, dans l'ordre de la séance.
 */
export function propositionsPour(
  { frappe, geste, suite }: Appel,
  personnes: (cle: CleDeGeste) => readonly Choix[],
): readonly Proposition[] {
  if (geste === null)
    return gestesPour(frappe).map(({ cle, mot, quoi, suite: attend }) => ({
      id: cle,
      genre: 'geste',
      cle,
      mot: `/${mot}`,
      quoi,
      attend,
    }));
  const { cle, mot } = geste;
  const tape = suite.trim();
  if (geste.suite === 'texte')
    return tape === '' ? [] : [{ id: 'texte', genre: 'texte', cle, mot: `/${mot}`, quoi: brefs(tape), texte: tape }];
  const trouvees = chercherDans(personnes(cle), tape, NOMS_MONTRES).map(
    ({ id, libelle, note }): Proposition => ({
      id,
      genre: 'personne',
      cle,
      mot: libelle,
      quoi: note ?? '',
      choix: id,
    }),
  );
  const inconnu =
    cle === 'arrivee' && tape.length > 2 && trouvees.length === 0
      ? [
          {
            id: 'inconnu',
            genre: 'inconnu' as const,
            cle,
            mot: tape,
            quoi: 'Ajouter, sans voix, à compléter',
            nom: tape,
          },
        ]
      : [];
  return [...trouvees, ...inconnu];
}
