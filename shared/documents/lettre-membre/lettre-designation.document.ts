import { dateSansJour } from '#shared/dates/format.ts';
import { appelDe, politesseDe } from '#shared/domain/annuaire/appel.rules.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { demandeConsultation, proposition } from '#shared/domain/instance/nomination.rules.ts';
import { termeEnCours } from '#shared/domain/instance/terme.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { articleDeCategorie, auTitreDe } from '../acte/categorie-en-phrase.ts';
import { type DossierDInstance, type SiegeDActe, siegesDActe } from '../acte/dossier.ts';
import { articleDuTerme, troisAns } from '../acte/terme.ts';
import { leNomLegal, nomEnPhrase } from '../seance/mots.ts';
import { capitaliser, gras, manque, texte } from '../segments.ts';
import { etablirLettre } from './lettre.ts';

/** Qui siégeait en dernier, pour dire pourquoi l’on écrit. */
function vacance({ siege, titulaire }: SiegeDActe, date: string): string {
  if (titulaire !== null)
    return `Le mandat de ${nomComplet(titulaire.personne)}${titulaire.fin === null ? '' : `, qui s’achève le ${dateSansJour(titulaire.fin)},`} est à renouveler ou à remplacer.`;
  const lieu = siege.organisme === null ? '' : ` (${siege.organisme})`;
  const [dernier] = siege.mandats
    .filter(({ role, fin }) => role === 'titulaire' && fin !== null && fin < date)
    .toSorted((a, b) => (b.fin ?? '').localeCompare(a.fin ?? ''));
  return dernier === undefined
    ? `Ce siège${lieu} n’est pas pourvu.`
    : `Ce siège${lieu} est vacant depuis la fin du mandat de ${nomComplet(dernier.personne)}, le ${dateSansJour(dernier.fin ?? date)}.`;
}

/** Ceux qui proposent eux-mêmes leur membre : on écrit à l’organisme du siège. */
const PROPOSE_LUI_MEME = /^(?:chaque|président de chaque|missions locales|ces organismes)/u;

/** À qui l’on écrit : l’organisme du siège quand il propose lui-même son membre, l’autorité que dit le décret sinon. */
function autoriteQuiPropose(place: SiegeDActe | null): Segments {
  const autorite = place === null ? null : proposition(place.categorie);
  if (place === null || autorite === null) return manque('autorité qui propose, à préciser');
  if (!PROPOSE_LUI_MEME.test(autorite)) return capitaliser(gras(autorite));
  return place.siege.organisme === null ? manque('organisme qui propose, à préciser') : gras(place.siege.organisme);
}

/** « Le comité comprend, au titre des …, des membres nommés sur votre proposition (article …). » */
function demande({ instance }: DossierDInstance, { categorie }: SiegeDActe): string {
  const article = articleDeCategorie(categorie);
  const sujet = enCapitale(leNomLegal(instance));
  return `${sujet} comprend, ${auTitreDe(categorie)}, des membres que je nomme sur votre proposition${article === '' ? '' : ` (${article})`}.`;
}

/** Jusqu’à quand vaudra la nomination : le terme en cours sur le siège, ou trois ans (R-022, R. 5311-36). */
function duree({ instance, date }: DossierDInstance, { categorie, siege, titulaire }: SiegeDActe): string {
  const article = articleDuTerme(instance);
  if (!categorie.troisAns || article === null) return '';
  const titulaires = siege.mandats.filter(({ role }) => role === 'titulaire');
  const fin = titulaire === null ? termeEnCours(instance.type, categorie.numero, titulaires, date) : null;
  return fin === null
    ? ` La nomination vaudra pour ${troisAns(instance)} (${article}).`
    : ` La nomination vaudra pour la durée du mandat restant à courir, soit jusqu’au ${dateSansJour(fin)} (${article}).`;
}

const CONSULTATION =
  'Cette proposition se fait après consultation du président de votre réseau régional, dont je vous remercie de m’indiquer la date.';

/**
 * Lettre à l’autorité qui propose, pour désigner un membre et un suppléant (R-202 ; R. 5311-17, -23, -32) : un
 * remplaçant siège pour la durée du mandat restant à courir (R-022, R. 5311-36).
 * @param siegeId Siège à pourvoir.
 */
export function etablirLettreDesignation(dossier: DossierDInstance, siegeId: string): DocumentNeutre {
  const { instance, date } = dossier;
  const place = siegesDActe(dossier).find(({ siege }) => siege.id === siegeId) ?? null;
  const inconnu = { civilite: null, fonction: null };
  return etablirLettre(dossier, {
    nom: 'demande de désignation',
    destinataire: [autoriteQuiPropose(place), manque('adresse du destinataire')],
    objet: `${nomEnPhrase(instance)}, désignation d’un membre`,
    appel: appelDe(inconnu),
    politesse: politesseDe(inconnu, 'je'),
    corps:
      place === null
        ? [paragraphe('siege_inconnu', manque('siège à choisir'))]
        : [
            paragraphe('demande', texte(demande(dossier, place))),
            paragraphe('vacance', texte(vacance(place, date))),
            paragraphe(
              'proposer',
              texte(
                `Je vous remercie de me proposer un membre titulaire et, si vous le souhaitez, un ou plusieurs suppléants, en précisant pour chacun ses prénom et nom, sa qualité, son adresse électronique et son téléphone.${duree(dossier, place)}`,
              ),
            ),
            ...(demandeConsultation(instance.type, place.categorie.numero)
              ? [paragraphe('consultation', texte(CONSULTATION))]
              : []),
          ],
  });
}
