import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { enBref } from '#shared/documents/fiche-territoire/section.ts';
import { dansLOrdreDuTemps } from '#shared/domain/note/composer.rules.ts';
import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import {
  etatActionLibelle,
  natureDeliberationLibelle,
  numeroDeliberation,
} from '#shared/domain/seance/seance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInstance } from '../../instances/lecture-instance.ts';
import { createSuiviService } from '../../reunions/suivi.service.ts';
import { calendrierDesInstances } from '../des-instances.ts';
import { ouEnEst } from '../des-actions.ts';
import { dateDuCalendrier, element, phrase, piloteDit, SANS_MATIERE, siEnRetard } from '../elements.ts';
import { quiPreside } from './instance.ts';

/** Ce qu'un objet de note garde du texte d'une décision. */
const OBJET = 90;

/** Une phrase saisie, avec son point. */
const enPhraseFinie = (saisie: string): string => (/[.!?…]$/u.test(saisie.trim()) ? saisie : `${saisie.trim()}.`);

/**
 * Ce que c'est, et sous quel nom : le numéro d'une décision ne vaut que dans son instance, une action n'en a pas ; deux notes
 * ne doivent pas porter le même.
 */
function nommer({ genre, nature, annee, numero }: LigneSuivie, texte: string, instance: string) {
  const cote = nature === null ? null : numeroDeliberation({ nature, annee, numero });
  if (nature === null || cote === null)
    return { quoi: `${genre === 'decision' ? 'Décision' : 'Action'}, ${instance}`, nom: enBref(texte, OBJET) };
  const quoi = `${natureDeliberationLibelle[nature]} ${cote}, ${instance}`;
  return { quoi: null, nom: quoi };
}

/** Ce qu'une note dit d'une décision, ou d'une action écrite en séance : où elle en est, et qui la tient. */
export const matiereDeSuivi =
  (genre: 'decision' | 'action') =>
  (contexte: Contexte, id: string, jour: string): MatiereDeNote => {
    const { ligne, fiche, ...dite } = createSuiviService(contexte)['suivi.fiche']({ genre, id });
    if (ligne.id !== id) throw communErrors.introuvable('Cette décision');
    const instance = exigerInstance(contexte, ligne.instanceId);
    const { etat, pilote, echeance, date, suiviNote } = ligne;
    const vers = `/decisions/${genre}/${id}`;
    const { quoi, nom } = nommer(ligne, dite.texte, nomCourt(instance));
    const ouverte = etat !== 'faite' && etat !== 'abandonnee';
    return {
      objet: { genre: genre === 'decision' ? 'deliberation' : 'action', id, nom },
      precision:
        quoi === null
          ? `Séance du ${dateLongue(date)}, ${enPhrase(nomLegal(instance))}`
          : `${quoi}, séance du ${dateSansJour(date)}`,
      instanceId: instance.id,
      blocs: {
        ...SANS_MATIERE,
        retenir: [
          // Une action a son texte pour objet : on ne le redit que s'il y est coupé.
          ...(genre === 'decision' || nom.endsWith('…') ? [phrase(enPhraseFinie(dite.texte), vers)] : []),
          phrase(
            `${etatActionLibelle[etat]}${pilote === null ? '' : `, ${piloteDit(pilote) ?? ''}`}.${suiviNote === null ? '' : ` ${suiviNote}`}`,
            vers,
          ),
        ],
        echeances: dansLOrdreDuTemps(
          [
            ...(echeance === null
              ? []
              : [{ ...dateDuCalendrier(echeance, 'échéance', vers), ...(ouverte ? siEnRetard(echeance, jour) : {}) }]),
            ...calendrierDesInstances(contexte, [instance.id], jour, { nommees: false }),
          ],
          jour,
        ),
        actions:
          fiche === null
            ? []
            : [
                element(
                  fiche.intitule,
                  ouEnEst({ ...fiche, pilote: null, etatMotif: fiche.motif }),
                  [],
                  `/fiches-action/${fiche.id}`,
                  fiche.avancement.etat === 'bloquee' || fiche.avancement.retard > 0,
                ),
              ],
        appels: quiPreside(contexte, instance, jour),
      },
    };
  };
