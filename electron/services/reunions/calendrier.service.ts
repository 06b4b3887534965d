import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { etablirAgendaDeLAnnee } from '#shared/documents/agenda/agenda-de-l-annee.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { pairesDuJour, periodeComptee, remarquesDeLAnnee } from '#shared/domain/reunion/calendrier.rules.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';

/** Le calendrier d'une année, en une lecture ; et son fichier d'agenda. */
export const createCalendrierService = (contexte: Contexte, deposer: Deposer, registre: Registre) => {
  const { depots, aujourdHui } = contexte;

  function dInstance(instance: Instance, annee: number) {
    const parametres = depots.parametres.deInstance(instance.id);
    const profil = profilDe({ instance, parametres }, `${annee}-12-31`);
    return {
      id: instance.id,
      nom: nomCourt(instance),
      type: instance.type,
      departementCode: instance.departementCode,
      reunionsParAn: profil.reunionsParAn.valeur,
      compte: profil.annee.valeur,
    };
  }

  return {
    'calendrier.annee': ({ annee }) => {
      const jour = aujourdHui();
      const reunions = depots.calendrier.reunions(annee);
      const instances = depots.instances.lister().map((instance) => dInstance(instance, annee));
      const comptees = instances
        .filter(({ compte }) => compte === 'glissante')
        .flatMap(({ id, compte }) => {
          const { de, a } = periodeComptee(compte, annee, jour);
          return depots.calendrier.comptees(id, de, a);
        });
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
        remarques: [...remarquesDeLAnnee({ annee, aujourdHui: jour, instances, reunions, comptees, titulaires })].map(
          (remarque) => ({ ...remarque, reunions: [...remarque.reunions] }),
        ),
      };
    },

    'calendrier.agenda': ({ annee, instanceId }) => {
      const choisie = instanceId === null ? null : exigerInstance(contexte, instanceId);
      const instances = new Map(depots.instances.lister().map((instance) => [instance.id, instance]));
      const reunions = depots.calendrier.agenda(annee, instanceId).flatMap((reunion) => {
        const instance = instances.get(reunion.instanceId);
        return instance === undefined
          ? []
          : [{ ...reunion, instance: nomCourt(instance), departement: instance.departementCode }];
      });
      if (reunions.length === 0) throw convocationErrors.anneeVide(annee);
      const emetteur = depots.service.emetteur();
      const octets = new TextEncoder().encode(
        etablirAgendaDeLAnnee(reunions, {
          etabliA: contexte.maintenant().toISOString(),
          service: emetteur?.intitule ?? '',
          courriel: emetteur?.courriel ?? null,
        }),
      );
      const nom = nomDeFichier(String(annee), choisie === null ? '' : nomCourt(choisie), 'calendrier', 'ics');
      const objet = choisie === null ? `Toutes les instances, ${annee}` : `${nomCourt(choisie)}, ${annee}`;
      registre.noterExport(
        { quoi: 'agenda', annee, instanceId },
        { genre: 'agenda-de-l-annee', titre: 'Agenda de l’année', objet, reunionId: null, instanceId },
        { nom, mime: 'text/calendar', octets },
      );
      return { jeton: deposer({ nom, mime: 'text/calendar', octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
