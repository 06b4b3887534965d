import { dateSansJour } from '#shared/dates/format.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Action, Deliberation, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Decision, Liste, Segments, Tableau } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { gras, manque, ponctuer, sansPoint, texte } from '../segments.ts';
import { signet } from '../signets.ts';
import { paragraphesDe } from '../texte-libre.ts';
import { pointsDe } from './ordre-du-jour.ts';
import { phraseDuVote, sensDuVote, sensSaufAdopte, voteDe } from './votes.ts';

/** Délibérations de la séance, dans l’ordre du jour puis dans l’ordre du point. */
export const deliberationsDe = (seance: Seance): Deliberation[] =>
  pointsDe(seance).flatMap(({ deliberations }) => deliberations.toSorted((a, b) => a.rang - b.rang));

/** Actions de la séance, sans vote, dans l’ordre du jour. */
export const actionsDe = (seance: Seance): Action[] =>
  pointsDe(seance).flatMap(({ actions }) => actions.toSorted((a, b) => a.rang - b.rang));

/** Son numéro ; sans quorum à son point, elle n’en a pas (R-065). */
function numero(seance: Seance, deliberation: Deliberation): Segments {
  const donne = numeroDeliberation(deliberation);
  if (donne !== null) return texte(donne);
  return voteDe(seance, deliberation).sens === 'sans_quorum' ? texte('sans numéro') : manque('n°');
}

const libelle = (deliberation: Deliberation): Segments =>
  paragraphesDe(deliberation.texte).flatMap((paragraphe, rang) =>
    rang === 0 ? paragraphe : [...texte('\n'), ...paragraphe],
  );

const echeance = ({ echeance: date }: { readonly echeance: string | null }): Segments =>
  date === null ? [] : texte(dateSansJour(date));

const pilote = ({ pilote: qui }: Deliberation): Segments => texte(sansPoint(qui ?? ''));

/** « Pilote : DDETS. Échéance : 31 mars 2027. » */
function suivi(deliberation: Deliberation): Segments {
  const qui = pilote(deliberation);
  const quand = echeance(deliberation);
  return [
    ...(qui.length === 0 ? [] : [...gras('Pilote :'), ...texte(' '), ...qui, ...texte('.')]),
    ...(qui.length === 0 || quand.length === 0 ? [] : texte(' ')),
    ...(quand.length === 0 ? [] : [...gras('Échéance :'), ...texte(' '), ...quand, ...texte('.')]),
  ];
}

/** La délibération telle que le procès-verbal la consigne ; mêmes mots que dans les tableaux (R-085). */
export const blocDecision = (seance: Seance, deliberation: Deliberation): Decision => ({
  type: 'decision',
  id: signet('dec', deliberation.id),
  numero: [...texte(`${deliberation.nature === 'avis' ? 'Avis' : 'Décision'} `), ...numero(seance, deliberation)],
  texte: paragraphesDe(deliberation.texte),
  suivi: suivi(deliberation),
  vote: phraseDuVote(seance, deliberation),
  desaccords: paragraphesDe(deliberation.desaccords ?? '').map((paragraphe, rang) =>
    rang === 0 ? [...gras('Désaccord.'), ...texte(' '), ...paragraphe] : paragraphe,
  ),
});

/** La décision, puis son sens à la ligne si elle n’est pas adoptée sans réserve (R-080, R-085). */
function libelleEtSens(seance: Seance, deliberation: Deliberation): Segments {
  const sens = sensSaufAdopte(seance, deliberation);
  const suite = sens.map((segment) => ({ ...segment, gris: true }));
  return sens.length === 0 ? libelle(deliberation) : [...libelle(deliberation), ...texte('\n'), ...suite];
}

/** Numéro, décision et son sens, pilote, échéance : la forme de « L’essentiel ». */
export const tableauEssentiel = (seance: Seance, id: string, deliberations: readonly Deliberation[]): Tableau => ({
  type: 'tableau',
  id,
  colonnes: [colonne('N°', 2.2), colonne('Décision', 7.5), colonne('Pilote', 3.3), colonne('Échéance', 3)],
  lignes: deliberations.map((deliberation) => ({
    type: 'ligne',
    cellules: [
      numero(seance, deliberation),
      libelleEtSens(seance, deliberation),
      pilote(deliberation),
      echeance(deliberation),
    ],
  })),
});

/** La décision, puis la phrase de son vote à la ligne, s’il y en a eu un. */
function libelleEtVote(seance: Seance, deliberation: Deliberation): Segments {
  const vote = phraseDuVote(seance, deliberation);
  const suite = vote.map((segment) => ({ ...segment, gras: false, gris: true }));
  return vote.length === 0 ? libelle(deliberation) : [...libelle(deliberation), ...texte('\n'), ...suite];
}

/** Numéro, décision et son vote, pilote, échéance : la forme du relevé de décisions. */
export const tableauAvecVote = (seance: Seance, deliberations: readonly Deliberation[]): Tableau => ({
  type: 'tableau',
  id: 'releve_liste',
  // La phrase du vote est longue : large, elle tient le relevé ordinaire sur une page.
  colonnes: [colonne('N°', 2.2), colonne('Décision et vote', 8.3), colonne('Pilote', 2.7), colonne('Échéance', 2.8)],
  lignes: deliberations.map((deliberation) => ({
    type: 'ligne',
    cellules: [
      numero(seance, deliberation),
      libelleEtVote(seance, deliberation),
      pilote(deliberation),
      echeance(deliberation),
    ],
  })),
});

/** Numéro, décision, pilote, échéance, sens du vote : le relevé qui clôt un procès-verbal. */
export const tableauDeSuivi = (seance: Seance, deliberations: readonly Deliberation[]): Tableau => ({
  type: 'tableau',
  id: 'suivi_liste',
  colonnes: [
    colonne('N°', 2.2),
    colonne('Décision', 5.4),
    colonne('Pilote', 3.3),
    colonne('Échéance', 3),
    colonne('Vote', 2.1),
  ],
  lignes: deliberations.map((deliberation) => ({
    type: 'ligne',
    cellules: [
      numero(seance, deliberation),
      libelle(deliberation),
      pilote(deliberation),
      echeance(deliberation),
      sensDuVote(seance, deliberation),
    ],
  })),
});

/** « transmettre la liste (France Travail, 2 octobre 2026) ; » ; l’état n’est dit que s’il a bougé. */
export const listeDesActions = (id: string, actions: readonly Action[]): Liste => ({
  type: 'liste',
  id,
  elements: ponctuer(
    actions.map((action) => {
      const precisions = [
        action.pilote === null ? null : sansPoint(action.pilote),
        action.echeance === null ? null : dateSansJour(action.echeance),
        action.etat === 'a_engager' ? null : etatActionLibelle[action.etat].toLocaleLowerCase('fr'),
      ].filter((precision) => precision !== null);
      return texte(`${sansPoint(action.libelle)}${precisions.length === 0 ? '' : ` (${precisions.join(', ')})`}`);
    }),
  ),
});
