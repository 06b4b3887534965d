import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { pairesDuJour, remarquesDeLAnnee } from '#shared/domain/reunion/calendrier.rules.ts';
import type { Contexte } from './contexte.ts';

/** Le calendrier d'une année, en une lecture. */
export const createCalendrierService = ({ depots, aujourdHui }: Contexte) =>
  ({
    'calendrier.annee': ({ annee }) => {
      const reunions = depots.calendrier.reunions(annee);
      const instances = depots.instances.lister().map((instance) => ({
        id: instance.id,
        nom: nomCourt(instance),
        type: instance.type,
        departementCode: instance.departementCode,
        reunionsParAn: profilDe({ instance, parametres: depots.parametres.deInstance(instance.id) }, `${annee}-12-31`)
          .reunionsParAn.valeur,
      }));
      const paires = pairesDuJour(reunions);
      const jours = new Map(
        paires.flat().map(({ date, instanceId }) => [`${date} ${instanceId}`, { date, instance: instanceId }]),
      );
      const titulaires = depots.calendrier.titulaires([...jours.values()]);
      return {
        annee,
        departementCode: depots.service.fichier()?.departementCode ?? '',
        instances,
        reunions,
        remarques: [...remarquesDeLAnnee({ annee, aujourdHui: aujourdHui(), instances, reunions, titulaires })].map(
          (remarque) => ({ ...remarque, reunions: [...remarque.reunions] }),
        ),
      };
    },
  }) satisfies Partial<HandlersFichier>;
