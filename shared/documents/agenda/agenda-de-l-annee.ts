import type { EtatReunion, Modalite } from '#shared/domain/reunion/reunion.schema.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { DUREE_PAR_DEFAUT, decrireEvenement, enMinutes } from './evenement.ts';
import { fuseauDe } from './fuseau.data.ts';
import { decrireFuseau } from './fuseau.ts';
import { entreGuillemets, plier } from './ligne-ics.ts';

/** Une réunion du calendrier, telle que l'agenda la reçoit. */
export interface ReunionDAgenda {
  readonly id: string;
  readonly instance: string;
  readonly departement: string;
  readonly date: string;
  readonly heureDebut: string;
  readonly heureFin: string | null;
  readonly etat: EtatReunion;
  readonly modalite: Modalite;
  readonly lieu: string | null;
  readonly titre: string | null;
  readonly pleniere: boolean;
  readonly icsSequence: number;
}

/** Une date réservée n'est que pressentie ; ce qui ne se tient pas ce jour-là est annulé ; le reste est ferme. */
const STATUTS: Readonly<Record<EtatReunion, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  brouillon: 'TENTATIVE',
  convoquee: 'CONFIRMED',
  ouverte: 'CONFIRMED',
  tenue: 'CONFIRMED',
  sans_quorum: 'CONFIRMED',
  reportee: 'CANCELLED',
  annulee: 'CANCELLED',
};

/**
 * Toutes les réunions d'une année, pour un agenda partagé. C'est une publication (RFC 5546, 3.2.1), non une suite
 * d'invitations : chaque rendez-vous garde l'`UID` et la `SEQUENCE` de ses envois, donc se met à jour au lieu de se
 * doubler. Une réunion annulée, ou reportée sans date, y reste en `STATUS:CANCELLED` : ôtée, elle survivrait dans l'agenda
 * qui l'avait reçue ; `METHOD:CANCEL` annulerait tout le fichier.
 * @param courriel Adresse du service ; sans elle, le fichier est un simple relevé, sans méthode ni organisateur.
 */
export function etablirAgendaDeLAnnee(
  reunions: readonly ReunionDAgenda[],
  { etabliA, service, courriel }: { etabliA: string; service: string; courriel: string | null },
): string {
  const zones = new Map(reunions.map(({ departement }) => [fuseauDe(departement).nom, fuseauDe(departement)]));
  const organisateur = courriel === null ? [] : [`ORGANIZER;CN=${entreGuillemets(service)}:mailto:${courriel}`];
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comites//Reunions//FR',
    'CALSCALE:GREGORIAN',
    ...(courriel === null ? [] : ['METHOD:PUBLISH']),
    ...[...zones.values()].flatMap(decrireFuseau),
    ...reunions.flatMap((reunion) => {
      const debut = enMinutes(reunion.heureDebut);
      const nom = reunion.titre ?? reunion.instance;
      const statut = STATUTS[reunion.etat];
      const etat = etatReunionLibelle[reunion.etat];
      return decrireEvenement(
        {
          id: reunion.id,
          sequence: reunion.icsSequence,
          etabliA,
          date: reunion.date,
          debut,
          fin: reunion.heureFin === null ? debut + DUREE_PAR_DEFAUT : enMinutes(reunion.heureFin),
          zone: fuseauDe(reunion.departement).nom,
          titre: statut === 'CANCELLED' ? `${etat} : ${nom}` : nom,
          lieu: reunion.modalite === 'distance' ? 'Visioconférence' : reunion.lieu,
          description: [reunion.instance, etat, ...(reunion.pleniere ? ['Plénière'] : [])].join('\n'),
          statut,
        },
        organisateur,
      );
    }),
    'END:VCALENDAR',
  ];
  return `${lignes.map(plier).join('\r\n')}\r\n`;
}
