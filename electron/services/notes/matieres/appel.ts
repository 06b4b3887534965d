import { dateSansJour } from '#shared/dates/format.ts';
import { beneficiairesDe, engagementDe, montantDe, retenuOuDemande } from '#shared/domain/appel/engagement.rules.ts';
import {
  etatDAppel,
  etatDAppelLibelle,
  etatDeCandidature,
  etatDeCandidatureLibelle,
} from '#shared/domain/appel/etat.rules.ts';
import type { Appel } from '#shared/domain/appel/appel.schema.ts';
import { dansLOrdreDuTemps } from '#shared/domain/note/composer.rules.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { enumerer, nombreFr, pluriel } from '#shared/text/nombres.ts';
import { exigerAppel, nomDeRegion } from '../../appels/appel-lu.ts';
import { lireCandidature } from '../../appels/candidature-lue.ts';
import { candidaturesListees } from '../../appels/candidatures-lues.ts';
import type { Contexte } from '../../contexte.ts';
import { dateDuCalendrier, element, phrase, SANS_MATIERE } from '../elements.ts';
import { appelsDeStructure } from './structure.ts';

const calendrier = ({ id, lanceLe, depotAu, closLe }: Appel): ElementDeNote[] =>
  [
    [lanceLe, 'lancement de l’appel'] as const,
    [depotAu, 'dernier jour pour déposer'] as const,
    [closLe, 'clôture'] as const,
  ].flatMap(([le, quoi]) => (le === null ? [] : [dateDuCalendrier(le, quoi, `/conventions/appels/${id}`)]));

/** La région d'un coût de référence, si sa source ne la nomme pas déjà. */
const deSaRegion = ({ coutSource, coutRegion }: Appel): string | null =>
  coutRegion !== null && coutSource?.includes(coutRegion) === true ? null : coutRegion;

/** Ce qu'une note dit d'un appel à manifestation d'intérêt. */
export function matiereDAppel(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const appel = exigerAppel(contexte, id);
  const candidatures = candidaturesListees(contexte, id);
  const { engage, part, annee } = engagementDe(appel, candidatures);
  const vers = `/conventions/appels/${id}`;
  const retenues = candidatures.filter(({ decision }) => decision === 'retenue');
  const etapes = contexte.depots.appels.etapes.de(id).filter(({ du, au }) => (au ?? du) >= jour);
  return {
    objet: { genre: 'appel', id, nom: appel.intitule },
    precision: `Appel à manifestation d’intérêt ${appel.annee}, ${nomDeRegion(contexte, appel.region)}`,
    instanceId: null,
    titres: { actions: 'Candidatures' },
    blocs: {
      ...SANS_MATIERE,
      retenir: [
        phrase(
          `${etatDAppelLibelle[etatDAppel(appel, jour)]}. ${pluriel(candidatures.length, 'candidature', 'candidatures')}, ${retenues.length === 0 ? 'aucune retenue' : `${retenues.length} ${retenues.length > 1 ? 'retenues' : 'retenue'}`}.`,
          vers,
        ),
      ],
      chiffres: [
        ...(appel.cible === null
          ? []
          : [element('Bénéficiaires visés par l’appel', nombreFr(appel.cible), ['texte de l’appel'], vers)]),
        ...(appel.coutReference === null
          ? []
          : [
              element(
                'Coût de référence par bénéficiaire',
                montantFr(appel.coutReference),
                [appel.coutSource ?? 'texte de l’appel', deSaRegion(appel)],
                vers,
              ),
            ]),
      ],
      echeances: dansLOrdreDuTemps(
        [
          ...etapes.map(({ du, au, libelle }) =>
            au === null || au === du
              ? dateDuCalendrier(du, libelle, vers)
              : { ...element(`Du ${dateSansJour(du)} au ${dateSansJour(au)}`, libelle, [], vers), le: au },
          ),
          ...calendrier(appel),
        ],
        jour,
      ),
      actions: candidatures.map(({ id: candidatureId, projet, porteur, eligibilite, annees, ...une }) =>
        element(
          `${projet}, ${porteur}`,
          etatDeCandidatureLibelle[etatDeCandidature(une, eligibilite.etat)].toLowerCase(),
          [montantFr(montantDe(annees) ?? 0)].filter(() => montantDe(annees) !== null),
          `/conventions/candidatures/${candidatureId}`,
        ),
      ),
      argent: [
        ...(appel.enveloppe === null
          ? []
          : [
              element(
                'Enveloppe',
                `${montantFr(appel.enveloppe)}${appel.enveloppePar === 'an' ? ' par an' : ''}`,
                [],
                vers,
              ),
            ]),
        ...(engage === 0
          ? []
          : [
              element(
                'Engagé par les candidatures retenues',
                montantFr(engage),
                [annee === null ? null : `en ${annee}`, part === null ? null : partFr(part)],
                vers,
              ),
            ]),
      ],
    },
  };
}

/** Ce qu'une note dit d'une candidature. */
export function matiereDeCandidature(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const { candidature, appel, zones, annees, membres } = lireCandidature(contexte, id);
  const listee = candidaturesListees(contexte, appel.id).find((une) => une.id === id);
  const vers = `/conventions/candidatures/${id}`;
  const beneficiaires = beneficiairesDe(annees);
  const montant = retenuOuDemande(candidature.decision, annees);
  const phrases = [
    listee !== undefined && `${etatDeCandidatureLibelle[etatDeCandidature(candidature, listee.eligibilite.etat)]}.`,
    listee !== undefined && listee.eligibilite.refus !== '' && `Ce qui manque : ${enPhrase(listee.eligibilite.refus)}.`,
    zones.length > 0 && `Territoires : ${enumerer(zones.map(({ libelle }) => libelle))}.`,
  ].filter((mots) => mots !== false);
  return {
    objet: { genre: 'candidature', id, nom: candidature.projet },
    precision: `Candidature : ${candidature.porteur}, ${appel.intitule}`,
    instanceId: null,
    blocs: {
      ...SANS_MATIERE,
      retenir: phrases.length === 0 ? [] : [phrase(phrases.join(' '), vers)],
      chiffres: [
        ...(beneficiaires === null
          ? []
          : [
              element(
                'Bénéficiaires prévus',
                nombreFr(beneficiaires),
                ['dossier de candidature', candidature.deposeeLe === null ? null : dateSansJour(candidature.deposeeLe)],
                vers,
              ),
            ]),
        ...(membres.length < 2
          ? []
          : [element('Organismes du consortium', nombreFr(membres.length), ['dossier de candidature'], vers)]),
      ],
      echeances: dansLOrdreDuTemps(calendrier(appel), jour),
      argent: [
        ...(montant === null ? [] : [element(`${montant.mot}, toutes années`, montantFr(montant.centimes), [], vers)]),
        ...(candidature.coutTotal === null
          ? []
          : [element('Coût total du projet', montantFr(candidature.coutTotal), [], vers)]),
      ],
      appels: appelsDeStructure(contexte, candidature.porteurId, jour),
    },
  };
}
