import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { DUREE_PAR_DEFAUT, decrireEvenement, enMinutes } from './evenement.ts';
import { fuseauDe } from './fuseau.data.ts';
import { decrireFuseau } from './fuseau.ts';
import { entreGuillemets, plier } from './ligne-ics.ts';

/** Ce qu'annonce une invitation d'agenda : une date réservée, une réunion convoquée, ou son annulation. */
export type AnnonceDAgenda = 'bloquer' | 'convoquer' | 'annuler';

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
  const organisateur = `CN=${entreGuillemets(emetteur.intitule)}`;
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comites//Reunions//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${annule ? 'CANCEL' : 'REQUEST'}`,
    ...decrireFuseau(zone),
    ...decrireEvenement(
      {
        id: reunion.id,
        sequence: reunion.icsSequence,
        etabliA: envoyeA,
        date: reunion.date,
        debut: enMinutes(reunion.heureDebut),
        fin: finDe(seance),
        zone: zone.nom,
        titre,
        lieu: reunion.modalite === 'distance' ? 'Visioconférence' : reunion.lieu,
        description: description(seance, annonce),
        statut: annule ? 'CANCELLED' : annonce === 'bloquer' ? 'TENTATIVE' : 'CONFIRMED',
      },
      [
        `ORGANIZER;${organisateur}:mailto:${courriel}`,
        `ATTENDEE;${organisateur};ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:${courriel}`,
      ],
    ),
    'END:VCALENDAR',
  ];
  return `${lignes.map(plier).join('\r\n')}\r\n`;
}
