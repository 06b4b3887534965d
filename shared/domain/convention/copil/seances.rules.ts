import { estOuverte } from '../../rendu/suivi.rules.ts';
import type { Copil, DecisionDeCopil, SeanceDeCopil } from './copil.schema.ts';

type DesSeances = Pick<Copil, 'seances'>;

/** Les séances tenues, la plus récente d'abord. */
export const seancesTenues = ({ seances }: DesSeances): readonly SeanceDeCopil[] =>
  seances.filter(({ etat }) => etat === 'tenue');

/** La prochaine réunion, ce jour compris ; `null` : aucune n'est fixée. */
export const prochaineReunion = ({ seances }: DesSeances, jour: string): SeanceDeCopil | null =>
  seances.findLast(({ etat, date }) => (etat === 'brouillon' || etat === 'convoquee') && date >= jour) ?? null;

/** Décisions encore à faire des séances tenues avant ce jour, ou de toutes (D5) : celle dont l'échéance vient le plus tôt d'abord. */
export const decisionsOuvertes = (copil: DesSeances, avant = '9999-12-31'): readonly DecisionDeCopil[] =>
  copil.seances
    .filter(({ date }) => date < avant)
    .flatMap(({ decisions }) => decisions)
    .filter((une) => une.nature === 'decision' && estOuverte(une))
    .toSorted((une, autre) => (une.echeance ?? '9999').localeCompare(autre.echeance ?? '9999'));
