import { dateSansJour } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { demandeConsultation, proposition } from '#shared/domain/instance/nomination.rules.ts';
import { finSurLeSiege } from '#shared/domain/instance/terme.rules.ts';
import type { DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { type DossierDInstance, leComite, type SiegeDActe, siegesDActe } from '../acte/dossier.ts';
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

/** À qui l’on écrit : l’organisme du siège quand il propose lui-même son membre, l’autorité que dit le décret sinon. */
function autoriteQuiPropose(place: SiegeDActe | null): Segments {
  const autorite = place === null ? null : proposition(place.categorie);
  if (place === null || autorite === null) return manque('autorité qui propose, à préciser');
  if (!/^(?:chaque|président de chaque)/u.test(autorite)) return capitaliser(gras(autorite));
  return place.siege.organisme === null ? manque('organisme qui propose, à préciser') : gras(place.siege.organisme);
}

/**
 * Lettre à l’autorité qui propose, pour désigner un membre et un suppléant (R-202 ; R. 5311-17, -23, -32) : un
 * remplaçant siège pour la durée du mandat restant à courir (R-022, R. 5311-36).
 * @param siegeId Siège à pourvoir.
 */
export function etablirLettreDesignation(dossier: DossierDInstance, siegeId: string): DocumentNeutre {
  const { instance, date } = dossier;
  const place = siegesDActe(dossier).find(({ siege }) => siege.id === siegeId) ?? null;
  const fin =
    place === null || place.titulaire !== null
      ? null
      : finSurLeSiege(instance.type, place.categorie.numero, place.siege.mandats, date);
  const terme = fin === null ? 'pour trois ans' : `jusqu’au ${dateSansJour(fin)}`;
  const aQuelTitre =
    place === null ? '' : `${place.categorie.libelle.toLocaleLowerCase('fr')} (${place.categorie.article})`;
  return etablirLettre(dossier, {
    nom: 'demande de désignation',
    destinataire: [autoriteQuiPropose(place), manque('adresse du destinataire')],
    objet: `${leComite(dossier)}, désignation d’un membre`,
    appel: 'Madame, Monsieur',
    corps:
      place === null
        ? [paragraphe('siege_inconnu', manque('siège à choisir'))]
        : [
            paragraphe(
              'demande',
              texte(
                `Le ${leComite(dossier)} comprend, au titre du ${place.categorie.alinea} de l’article qui le compose, des membres que vous proposez : ${aQuelTitre}.`,
              ),
            ),
            paragraphe('vacance', texte(vacance(place, date))),
            paragraphe(
              'proposer',
              texte(
                `Je vous remercie de me proposer un titulaire et, si vous le souhaitez, un ou plusieurs suppléants, en précisant pour chacun ses prénom et nom, sa qualité, son adresse électronique et son téléphone. La nomination vaudra ${terme} (R. 5311-36).`,
              ),
            ),
            ...(demandeConsultation(instance.type, place.categorie.numero)
              ? [
                  paragraphe(
                    'consultation',
                    texte(
                      'Cette proposition se fait après consultation du président de votre réseau régional : merci d’en indiquer la date.',
                    ),
                  ),
                ]
              : []),
          ],
  });
}
