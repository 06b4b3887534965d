import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { anneeComptee } from '#shared/domain/instance/calendrier-legal.rules.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from './lecture-instance.ts';
import type { ResumesDeSeances } from '../reunions/resumes.ts';

/** La vue d'ensemble d'une instance, d'un aller-retour. */
export const createEnsembleService = (contexte: Contexte, resumes: ResumesDeSeances) => {
  const { depots } = contexte;

  return {
    'instances.vueDEnsemble': ({ id }) => {
      const instance = exigerInstance(contexte, id);
      const jour = contexte.aujourdHui();
      const profil = profilDe({ instance, parametres: depots.parametres.deInstance(id) }, jour);
      const prochaine = depots.ensemble.prochaine(id, jour);
      const bref = prochaine === null ? null : resumes.lire(prochaine.id, jour);
      const seances = depots.ensemble.seances(id, jour);
      return {
        prochaine:
          prochaine === null
            ? null
            : {
                ...prochaine,
                pleniere: prochaine.pleniere === 1,
                etape: bref?.etape ?? null,
                jalons: [...(bref?.jalons ?? [])],
              },
        pleniere: depots.ensemble.pleniere(id, jour),
        reunions: depots.ensemble.compte(id, anneeComptee(profil.annee.valeur, jour), jour),
        seances,
        assiduite: depots.ensemble.assiduite(seances.map((seance) => seance.id)),
        decisions: depots.ensemble.decisionsOuvertes(id).map(({ numero, annee, ...decision }) => ({
          ...decision,
          numero: numeroDeliberation({ nature: 'decision', numero, annee }) ?? '',
        })),
        financeurs: depots.instances.enfants(id).some(({ type }) => type === 'financeurs'),
      };
    },
  } satisfies Partial<HandlersFichier>;
};
