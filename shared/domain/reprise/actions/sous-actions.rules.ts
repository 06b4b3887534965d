import { dateCourte } from '#shared/dates/format.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import { etatQueDit } from './etat.rules.ts';
import { couperEnMorceaux, joindreMorceaux } from './morceaux.rules.ts';

/** Une sous-action telle qu'une cellule la porte ; le pilote, comme la colonne « Pilote » l'écrit. */
export type SousActionEcrite = Pick<
  SousAction,
  'intitule' | 'debut' | 'echeance' | 'etat' | 'etatMotif' | 'etatDepuis'
> & { readonly pilote: string | null };

const LONG = 300;
const MOTIF_LONG = 500;
const EXEMPLE = 'Exemple : Recruter | pilote : Mission locale | échéance 30/06/2026 | état : en cours.';
const CLE = /^(?:(?<mot>pilote|état|motif) : (?<dit>.+)|(?<quand>début|échéance|depuis)(?: le)? (?<date>.+))$/iu;

/** « Recruter | pilote : Mission locale | début 01/03/2026 | échéance 30/06/2026 | état : En cours » : une par ligne. */
export const ecrireSousActions = (sousActions: readonly SousActionEcrite[]): string =>
  sousActions
    .map(({ intitule, pilote, debut, echeance, etat, etatMotif, etatDepuis }) =>
      joindreMorceaux([
        intitule,
        pilote === null ? null : `pilote : ${pilote}`,
        debut === null ? null : `début ${dateCourte(debut)}`,
        echeance === null ? null : `échéance ${dateCourte(echeance)}`,
        `état : ${etatFicheLibelle[etat]}`,
        etatDepuis === null ? null : `depuis ${dateCourte(etatDepuis)}`,
        etatMotif === null ? null : `motif : ${etatMotif}`,
      ]),
    )
    .join('\n');

type Lue = { -readonly [C in keyof SousActionEcrite]: SousActionEcrite[C] };

function prendre(lue: Lue, morceau: string): string | null {
  const { mot = '', dit = '', quand = '', date = '' } = CLE.exec(morceau)?.groups ?? {};
  if (mot === '' && quand === '') return `« ${morceau} » ne se comprend pas. ${EXEMPLE}`;
  if (quand !== '') {
    const { valeur, remarque } = lireDateDeCellule(date);
    if (valeur === null) return remarque?.phrase ?? EXEMPLE;
    lue[({ début: 'debut', échéance: 'echeance', depuis: 'etatDepuis' } as const)[quand.toLowerCase() as 'depuis']] =
      valeur;
    return null;
  }
  const champ = mot.toLowerCase();
  if (champ === 'pilote') lue.pilote = dit;
  else if (champ === 'motif') lue.etatMotif = dit.slice(0, MOTIF_LONG);
  else {
    const etat = etatQueDit(dit);
    if (etat === null) {
      const connus = etatFicheSchema.options.map((un: EtatFiche) => etatFicheLibelle[un].toLocaleLowerCase('fr'));
      return `« ${dit} » n’est pas un état connu : ${connus.join(', ')}.`;
    }
    lue.etat = etat;
  }
  return null;
}

/** Les sous-actions d'une cellule, et la première faute qui s'y lit, ligne dite. */
export function comprendreSousActions(texte: string | null): {
  readonly lues: readonly SousActionEcrite[];
  readonly faute: string | null;
} {
  let faute: string | null = null;
  const lues = couperEnMorceaux(texte).map(([intitule, ...suite]) => {
    const lue: Lue = {
      intitule: intitule.slice(0, LONG),
      pilote: null,
      debut: null,
      echeance: null,
      etat: 'a_venir',
      etatMotif: null,
      etatDepuis: null,
    };
    const fautes = suite.flatMap((morceau) => prendre(lue, morceau) ?? []);
    if (lue.debut !== null && lue.echeance !== null && lue.echeance < lue.debut)
      fautes.push('L’échéance précéderait le début.');
    faute ??= fautes[0] === undefined ? null : `Sous-action « ${lue.intitule} » : ${fautes[0]}`;
    return lue;
  });
  return { lues, faute };
}

/** La cellule des sous-actions : refusée à la première ligne qui ne se comprend pas. */
export function lireCelluleDeSousActions(cellule: Cellule): Lecture {
  const texte = nettoyerTexte(texteDe(cellule)).trim();
  if (texte === '') return { valeur: null };
  const { faute } = comprendreSousActions(texte);
  if (faute === null) return { valeur: texte };
  return { valeur: null, remarque: { gravite: 'refus', phrase: faute, propositions: [] } };
}
