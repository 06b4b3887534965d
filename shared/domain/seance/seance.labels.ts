import type { Civilite } from '../annuaire/personne.schema.ts';
import type { z } from 'zod';
import type { Bulletin, Deliberation, EtatAction, Mouvement, StatutPresence } from './seance.schema.ts';
import type { modeVoteSchema, natureDeliberationSchema, sensSchema } from './seance.schema.ts';

export const statutPresenceLibelle: Readonly<Record<StatutPresence, string>> = {
  present: 'Présent',
  distance: 'À distance',
  pouvoir: 'Pouvoir',
  excuse: 'Excusé',
  absent: 'Absent',
};

/** La présence d'une personne dont on sait la civilité : « Présente », « Excusée ». */
export const presenceAccordee = (statut: StatutPresence, civilite: Civilite | null): string =>
  statutPresenceLibelle[statut].replace(/^(?:Présent|Excusé|Absent)$/u, (mot) =>
    civilite === 'Mme' ? `${mot}e` : mot,
  );

export const natureDeliberationLibelle: Readonly<Record<z.infer<typeof natureDeliberationSchema>, string>> = {
  decision: 'Décision',
  avis: 'Avis',
};

export const modeVoteLibelle: Readonly<Record<z.infer<typeof modeVoteSchema>, string>> = {
  sans_opposition: 'Sans opposition',
  decompte: 'Décompte',
  nominal: 'Nom par nom',
};

export const sensLibelle: Readonly<Record<z.infer<typeof sensSchema>, string>> = {
  pour: 'Pour',
  contre: 'Contre',
};

export const sensMouvementLibelle: Readonly<Record<Mouvement['sens'], string>> = {
  arrivee: 'Arrivée',
  depart: 'Départ',
};

export const sensBulletinLibelle: Readonly<Record<Bulletin['sens'], string>> = {
  pour: 'Pour',
  contre: 'Contre',
  abstention: 'Abstention',
  nppv: 'Ne prend pas part au vote',
};

export const uniteDeVoteLibelle: Readonly<Record<Deliberation['unite'], string>> = {
  tetes: 'Par têtes',
  voix: 'Par voix',
};

export const etatActionLibelle: Readonly<Record<EtatAction, string>> = {
  a_engager: 'À engager',
  en_cours: 'En cours',
  faite: 'Faite',
  abandonnee: 'Abandonnée',
};

/** Numéro d’une délibération, donné à la levée : « D-2026-014 », « A-2026-003 » pour un avis ; `null` avant. */
export const numeroDeliberation = ({
  nature,
  annee,
  numero,
}: Pick<Deliberation, 'nature' | 'annee' | 'numero'>): string | null =>
  annee === null || numero === null
    ? null
    : `${nature === 'avis' ? 'A' : 'D'}-${annee}-${String(numero).padStart(3, '0')}`;
