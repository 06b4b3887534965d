import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { fuseauDe } from './fuseau.data.ts';
import { decrireFuseau } from './fuseau.ts';
import { echapper, entreGuillemets, plier } from './ligne-ics.ts';

/** Ce qu'annonce une invitation d'agenda : une date réservée, une réunion convoquée, ou son annulation. */
export type AnnonceDAgenda = 'bloquer' | 'convoquer' | 'annuler';

const DUREE_PAR_DEFAUT = 120;

const enMinutes = (heure: string): number => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));

/** Date et heure locales, « 20260312T093000 ». */
function instant(date: string, minutes: number): string {
  const jour = new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000).toISOString();
  return `${jour.slice(0, 10).replaceAll('-', '')}T${jour.slice(11, 16).replace(':', '')}00`;
}

/** Fin annoncée, sinon celle du déroulé, sinon deux heures. */
function finDe({ reunion, points }: Seance): number {
  const debut = enMinutes(reunion.heureDebut);
  if (reunion.heureFin !== null) return enMinutes(reunion.heureFin);
  return debut + (derouler(points, reunion).duree || DUREE_PAR_DEFAUT);
}

function description(seance: Seance, annonce: AnnonceDAgenda): string {
  const { reunion, points } = seance;
  const ordre = points
    .filter(({ etat }) => etat !== 'retire')
    .toSorted((a, b) => a.rang - b.rang)
    .map(({ titre }, rang) => `${rang + 1}. ${titre}`);
  return [
    nomLegal(seance.instance),
    ...(annonce === 'bloquer' ? ['Date à réserver : la convocation suivra.'] : []),
    ...(annonce === 'convoquer' && ordre.length > 0 ? ['', 'Ordre du jour :', ...ordre] : []),
    ...(annonce === 'annuler' && reunion.motifReport !== null ? [`Réunion annulée : ${reunion.motifReport}`] : []),
    ...(reunion.modalite !== 'salle' && reunion.lienVisio !== null ? ['', `Connexion : ${reunion.lienVisio}`] : []),
  ].join('\n');
}

/** Nom du fichier d'agenda d'une réunion. */
export const nomDeLAgenda = ({ reunion, instance }: Seance, annonce: AnnonceDAgenda): string =>
  nomDeFichier(
    reunion.date,
    nomCourt(instance),
    { bloquer: 'date à réserver', convoquer: 'agenda', annuler: 'annulation' }[annonce],
    'ics',
  );

/**
 * L'invitation d'agenda d'une réunion (RFC 5545, RFC 5546) : le même `UID` toute sa vie, `SEQUENCE` qui monte à chaque
 * changement annoncé, `METHOD:CANCEL` quand elle est annulée. Les invités n'y sont pas listés : leurs adresses restent
 * en Cci du courriel qui porte le fichier.
 * @param envoyeA Instant ISO de l'établissement.
 * @param courriel Adresse du service, qui organise.
 */
export function etablirAgenda(
  seance: Seance,
  { annonce, envoyeA, courriel }: { annonce: AnnonceDAgenda; envoyeA: string; courriel: string },
): string {
  const { reunion, instance, emetteur } = seance;
  const zone = fuseauDe(instance.departementCode);
  const annule = annonce === 'annuler';
  const titre = `${annonce === 'bloquer' ? 'Date à réserver : ' : annule ? 'Annulée : ' : ''}${nomCourt(instance)}`;
  const lieu = reunion.modalite === 'distance' ? 'Visioconférence' : reunion.lieu;
  const organisateur = `CN=${entreGuillemets(emetteur.intitule)}`;
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comites//Reunions//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${annule ? 'CANCEL' : 'REQUEST'}`,
    ...decrireFuseau(zone),
    'BEGIN:VEVENT',
    `UID:${reunion.id}`,
    `DTSTAMP:${envoyeA.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`,
    `SEQUENCE:${reunion.icsSequence}`,
    `DTSTART;TZID=${zone.nom}:${instant(reunion.date, enMinutes(reunion.heureDebut))}`,
    `DTEND;TZID=${zone.nom}:${instant(reunion.date, finDe(seance))}`,
    `SUMMARY:${echapper(titre)}`,
    ...(lieu === null ? [] : [`LOCATION:${echapper(lieu)}`]),
    `DESCRIPTION:${echapper(description(seance, annonce))}`,
    `ORGANIZER;${organisateur}:mailto:${courriel}`,
    `ATTENDEE;${organisateur};ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:${courriel}`,
    `STATUS:${annule ? 'CANCELLED' : annonce === 'bloquer' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lignes.map(plier).join('\r\n')}\r\n`;
}
