import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInstance } from '../../instances/lecture-instance.ts';
import { createSuiviService } from '../../reunions/suivi.service.ts';
import { calendrierDesInstances } from '../des-instances.ts';
import { ouEnEst } from '../des-actions.ts';
import { element, phrase, piloteDit, SANS_MATIERE } from '../elements.ts';
import { quiPreside } from './instance.ts';

/** Ce qu'une note dit d'une décision, ou d'une action écrite en séance : où elle en est, et qui la tient. */
export const matiereDeSuivi =
  (genre: 'decision' | 'action') =>
  (contexte: Contexte, id: string, jour: string): MatiereDeNote => {
    const { ligne, fiche, ...dite } = createSuiviService(contexte)['suivi.fiche']({ genre, id });
    if (ligne.id !== id) throw communErrors.introuvable('Cette décision');
    const instance = exigerInstance(contexte, ligne.instanceId);
    const { nature, annee, numero, etat, pilote, echeance, date, suiviNote } = ligne;
    const cote = nature === null ? null : numeroDeliberation({ nature, annee, numero });
    const vers = `/decisions/${genre}/${id}`;
    const nom = cote === null ? (genre === 'decision' ? 'Décision' : 'Action') : `Décision ${cote}`;
    return {
      objet: { genre: genre === 'decision' ? 'deliberation' : 'action', id, nom },
      precision: enCapitale(`${nomCourt(instance)}, séance du ${dateSansJour(date)}`),
      instanceId: instance.id,
      blocs: {
        ...SANS_MATIERE,
        retenir: [
          phrase(dite.texte, vers),
          phrase(
            `${etatActionLibelle[etat]}${pilote === null ? '' : `, ${piloteDit(pilote) ?? ''}`}.${suiviNote === null ? '' : ` ${suiviNote}`}`,
            vers,
          ),
        ],
        echeances: [
          ...(echeance === null
            ? []
            : [
                element(
                  dateSansJour(echeance),
                  'échéance',
                  [echeance < jour && etat !== 'faite' && etat !== 'abandonnee' && 'date passée'],
                  vers,
                ),
              ]),
          ...calendrierDesInstances(contexte, [instance.id], jour),
        ],
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
